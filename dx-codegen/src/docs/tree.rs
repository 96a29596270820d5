//! The tree of blocks, and its construction from any sequence of start and end tags.
//!
//! Missing and surplus end tags are tolerated: as in HTML, a block also ends where the next one implies it.

use std::mem;

use super::inline::{Inline, Style};
use super::paragraph::Paragraph;

/// The maximum depth of containers, where a list and its item count as two. Deeper containers are omitted, and their
/// content is added to the container around them.
const MAX_DEPTH: usize = 16;
/// The maximum number of columns. Further cells are appended to the last of their row.
const MAX_COLUMNS: usize = 32;

/// A block of documentation.
#[derive(Debug, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    Code(String),
    Quote(Vec<Block>),
    List(List),
    Table(Vec<Row>),
}

/// A list. Ordered lists have the number of the first item.
#[derive(Debug, PartialEq)]
pub(super) struct List {
    pub(super) start: Option<u32>,
    pub(super) items: Vec<Vec<Block>>,
}

/// The cells of a row. Blocks in a cell are joined to one paragraph, since Markdown has no other cells.
pub(super) type Row = Vec<Vec<Inline>>;

/// The kinds of lists in HTML.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum ListKind {
    Bullet,
    Ordered,
    Definition,
}

/// A container of blocks or cells.
pub(super) enum Container {
    Quote,
    List { kind: ListKind, list: List },
    Item,
    Table(Vec<Row>),
    Cell,
}

/// An open container.
struct Frame {
    container: Container,
    blocks: Vec<Block>,
}

/// A tree under construction.
#[derive(Default)]
pub(super) struct Tree {
    /// The paragraph or cell to which text is added.
    pub(super) paragraph: Paragraph,
    /// Finished blocks outside of containers.
    root: Vec<Block>,
    frames: Vec<Frame>,
    /// The length of the paragraph when it was only a label, which the next paragraph continues.
    label: Option<usize>,
    in_term: bool,
    /// The number of open containers that were omitted for their depth.
    left_out: usize,
}

impl Tree {
    /// Adds a line break. A second one ends the paragraph.
    pub(super) fn line_break(&mut self) {
        if self.in_cell() || self.at_label() {
            self.paragraph.space();
        } else if self.paragraph.at_break() {
            self.end_paragraph();
        } else {
            self.paragraph.line_break();
        }
    }

    /// Begins a paragraph, or continues a label.
    pub(super) fn begin_paragraph(&mut self) {
        if self.at_label() || self.in_term { self.paragraph.space() } else { self.end_paragraph() }
    }

    pub(super) fn end_paragraph(&mut self) {
        if self.in_cell() {
            return self.paragraph.space();
        }
        let inlines = self.paragraph.finish();
        if !inlines.is_empty() {
            self.label = None;
            self.in_term = false;
            self.push(Block::Paragraph(inlines));
        }
    }

    /// Adds a block to the innermost container. Directly in a list, it becomes an item.
    pub(super) fn push(&mut self, block: Block) {
        match self.frames.last_mut() {
            Some(Frame { container: Container::List { list, .. }, .. }) => list.items.push(vec![block]),
            Some(frame) => frame.blocks.push(block),
            None => self.root.push(block),
        }
    }

    pub(super) fn open_list(&mut self, kind: ListKind, start: Option<u32>) {
        self.end_paragraph();
        // A list directly in a list belongs to the previous item.
        if let Some(Frame { container: Container::List { list, .. }, .. }) = self.frames.last_mut() {
            let blocks = list.items.pop().unwrap_or_default();
            self.frames.push(Frame { container: Container::Item, blocks });
        }
        self.enter(Container::List { kind, list: List { start, items: Vec::new() } });
    }

    pub(super) fn open_item(&mut self) {
        self.open_item_of(ListKind::Bullet, |kind| kind != ListKind::Definition);
    }

    /// Opens an item in the innermost list of a kind, or in a new list.
    fn open_item_of(&mut self, fallback: ListKind, is_kind: impl Fn(ListKind) -> bool) {
        self.end_paragraph();
        match self.find(|container| matches!(container, Container::List { kind, .. } if is_kind(*kind))) {
            Some(list) => self.close_to(list + 1),
            None => self.open_list(fallback, None),
        }
        if matches!(self.container(), Some(Container::List { .. })) {
            self.enter(Container::Item);
        }
    }

    pub(super) fn close_item(&mut self) {
        self.close_innermost(|container| matches!(container, Container::Item));
    }

    /// Opens an item that begins with a label: the text until the end of the term.
    pub(super) fn open_term(&mut self) {
        self.open_item_of(ListKind::Definition, |kind| kind == ListKind::Definition);
        self.paragraph.open(Style::Strong);
        self.in_term = true;
    }

    pub(super) fn in_term(&self) -> bool {
        self.in_term
    }

    pub(super) fn end_term(&mut self) {
        if mem::take(&mut self.in_term) {
            self.end_label();
        }
    }

    pub(super) fn open_definition(&mut self) {
        self.end_term();
        match self.container() {
            Some(Container::Item) => self.begin_paragraph(),
            _ => self.open_item_of(ListKind::Definition, |kind| kind == ListKind::Definition),
        }
    }

    pub(super) fn open_quote(&mut self, label: &str) {
        self.end_paragraph();
        if self.enter(Container::Quote) && !label.is_empty() {
            self.paragraph.open(Style::Strong);
            self.paragraph.text(label);
            self.end_label();
        }
    }

    fn end_label(&mut self) {
        self.paragraph.end_label();
        self.label = Some(self.paragraph.len());
    }

    /// Whether the paragraph consists of a label.
    fn at_label(&self) -> bool {
        self.label == Some(self.paragraph.len())
    }

    pub(super) fn open_table(&mut self) {
        self.end_paragraph();
        self.enter(Container::Table(Vec::new()));
    }

    pub(super) fn open_row(&mut self) {
        let Some(rows) = self.innermost_table() else { return };
        if rows.last().is_none_or(|row| !row.is_empty()) {
            rows.push(Row::new());
        }
    }

    pub(super) fn open_cell(&mut self) {
        let Some(rows) = self.innermost_table() else { return };
        if rows.is_empty() {
            rows.push(Row::new());
        }
        self.enter(Container::Cell);
    }

    pub(super) fn close_cell(&mut self) {
        self.close_innermost(|container| matches!(container, Container::Cell));
    }

    /// The rows of the innermost table, after closing everything in it. Outside of a table, rows and cells are
    /// paragraphs.
    fn innermost_table(&mut self) -> Option<&mut Vec<Row>> {
        let Some(table) = self.find(|container| matches!(container, Container::Table(_))) else {
            self.end_paragraph();
            return None;
        };
        self.close_to(table + 1);
        match self.frames.last_mut() {
            Some(Frame { container: Container::Table(rows), .. }) => Some(rows),
            _ => None,
        }
    }

    pub(super) fn in_cell(&self) -> bool {
        matches!(self.container(), Some(Container::Cell))
    }

    fn container(&self) -> Option<&Container> {
        self.frames.last().map(|frame| &frame.container)
    }

    fn find(&self, is_kind: impl Fn(&Container) -> bool) -> Option<usize> {
        self.frames.iter().rposition(|frame| is_kind(&frame.container))
    }

    /// Opens a container, unless it is too deep.
    fn enter(&mut self, container: Container) -> bool {
        let belongs_here = matches!(container, Container::Item | Container::Cell);
        let enters = belongs_here || self.frames.len() < MAX_DEPTH;
        if enters {
            self.frames.push(Frame { container, blocks: Vec::new() });
        } else {
            self.left_out += 1;
        }
        enters
    }

    /// Closes the innermost list, quote or table, unless it was omitted.
    pub(super) fn close(&mut self, is_kind: impl Fn(&Container) -> bool) {
        if self.left_out > 0 {
            self.left_out -= 1;
            self.end_paragraph();
        } else {
            self.close_innermost(is_kind);
        }
    }

    /// Closes the innermost container of a kind, and everything in it.
    fn close_innermost(&mut self, is_kind: impl Fn(&Container) -> bool) {
        match self.find(is_kind) {
            Some(depth) => self.close_to(depth),
            None => self.end_paragraph(),
        }
    }

    /// Closes containers until at most `depth` are open.
    fn close_to(&mut self, depth: usize) {
        if self.at_label() && matches!(self.container(), Some(Container::Quote)) {
            // The note consists of its label only.
            self.paragraph = Paragraph::default();
        } else {
            self.end_paragraph();
        }
        while self.frames.len() > depth
            && let Some(Frame { container, blocks }) = self.frames.pop()
        {
            self.add(container, blocks);
        }
    }

    /// Adds a closed container, unless it is empty.
    fn add(&mut self, container: Container, blocks: Vec<Block>) {
        match container {
            Container::Quote if blocks.is_empty() => {}
            Container::Quote => self.push(Block::Quote(blocks)),
            Container::List { list, .. } if list.items.is_empty() => {}
            Container::List { list, .. } => self.push(Block::List(list)),
            Container::Item if blocks.is_empty() => {}
            Container::Item => {
                if let Some(Frame { container: Container::List { list, .. }, .. }) = self.frames.last_mut() {
                    list.items.push(blocks);
                }
            }
            Container::Table(mut rows) => {
                // A caption, or text outside of cells.
                blocks.into_iter().for_each(|block| self.push(block));
                rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
                if !rows.is_empty() {
                    self.push(Block::Table(rows));
                }
            }
            Container::Cell => self.add_cell(),
        }
    }

    fn add_cell(&mut self) {
        let mut cell = self.paragraph.finish();
        let Some(Frame { container: Container::Table(rows), .. }) = self.frames.last_mut() else { return };
        let Some(row) = rows.last_mut() else { return };
        if row.len() < MAX_COLUMNS {
            row.push(cell);
        } else if let Some(last) = row.last_mut() {
            last.push(Inline::Text(" ".to_owned()));
            last.append(&mut cell);
        }
    }

    /// Closes everything.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.close_to(0);
        self.root
    }
}
