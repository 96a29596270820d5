//! What the formatter knows of a token.

/// What a token is, as far as its place in a line goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, or a keyword that stands for a value or a type
    Name,
    Literal,
    /// With its apostrophe
    Lifetime,
    /// A comment, which ends its line
    Doc,
    /// An inner comment, `//!`
    InnerDoc,

    /// `unsafe` and `loop`, with a block right behind them
    Block,
    /// `if` and `while`, with a block behind what they look at
    Control,
    Else,
    Extern,
    Fn,
    For,
    Impl,
    In,
    Let,
    Match,
    /// `mod` and `trait`
    Module,
    Pub,
    /// `struct` and `enum`
    Structure,
    Use,
    Where,
    /// Any other
    Keyword,

    /// `&`, a reference or an operator
    And,
    AndAnd,
    /// `->`
    Arrow,
    /// `+=` and the like
    Assign,
    Bang,
    /// The one of a macro's call
    MacroBang,
    Caret,
    Colon,
    Comma,
    /// `==`, and `<` as well, unless it opens generics
    Compare,
    Dollar,
    Dot,
    Eq,
    /// `=>`
    FatArrow,
    /// `>`, unless it closes generics
    Greater,
    Hash,
    /// `<`, unless it opens generics
    Less,
    Minus,
    Or,
    OrOr,
    /// `::`
    Path,
    Plus,
    /// `..` and `..=`
    Range,
    Question,
    Semi,
    /// `/` and `%`
    Slash,
    Star,
    /// What Rust has no use for, but macros may
    Other,

    /// A delimiter, or `<` of generics, or the first `|` of a closure
    Open,
    Close,
}

/// How what is between two delimiters is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// In one piece
    Plain,
    /// Parts with commas between them, and none behind the last that is not there
    Split,
    /// Parts with commas between them, and one behind the last when each has its line
    List,
    /// The fields of a structure and the variants of an enumeration: a list in lines of its own
    Body,
    /// The parameters of a closure
    Parameters,
    /// Generics. Like `Split`, but not to be broken before all others
    Generics,
    /// Generics where it is sure that they are: as `List`
    SureGenerics,
    Statements,
    /// Statements that are items, the longer of which have blank lines around them
    Items,
    Arms,
}

impl Role {
    /// Whether it stands in lines of its own, unless it is empty.
    pub fn is_vertical(self) -> bool {
        matches!(self, Self::Body | Self::Statements | Self::Items | Self::Arms)
    }

    pub fn is_generics(self) -> bool {
        matches!(self, Self::Generics | Self::SureGenerics)
    }

    /// Whether a comma may stand behind the last part.
    pub fn takes_comma(self) -> bool {
        matches!(self, Self::List | Self::Body | Self::SureGenerics)
    }
}

/// A token in a row of all of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    /// Of a delimiter
    pub role: Role,
    /// Whether no space comes before it
    pub tight_left: bool,
    /// Whether no space comes behind it
    pub tight_right: bool,
    /// Whether it ends a value or a type, so that an operator behind it has two sides
    pub operand: bool,
    /// The other delimiter of two, or the token itself
    pub pair: usize,
    /// Where its text is
    pub start: usize,
    pub end: usize,
    /// The columns from the first token to this one and to its end, if all were on one line. What forces a new line is
    /// wider than any.
    pub left: usize,
    pub right: usize,
}

impl Token {
    pub fn new(kind: Kind, index: usize, start: usize, end: usize) -> Self {
        let (tight_left, tight_right) = tightness(kind);
        Self {
            kind,
            role: Role::Plain,
            tight_left,
            tight_right,
            operand: matches!(kind, Kind::Name | Kind::Literal | Kind::Question),
            pair: index,
            start,
            end,
            left: 0,
            right: 0,
        }
    }

    /// Whether it is an operator between two sides. The lower a precedence, the less it binds.
    pub fn precedence(&self) -> Option<u8> {
        let precedence = match self.kind {
            Kind::OrOr => 0,
            Kind::AndAnd => 1,
            Kind::Compare | Kind::Less | Kind::Greater => 2,
            Kind::Or => 3,
            Kind::Caret => 4,
            Kind::And => 5,
            Kind::Plus | Kind::Minus => 6,
            Kind::Slash | Kind::Star => 7,
            _ => return None,
        };
        (!self.tight_left && !self.tight_right).then_some(precedence)
    }
}

/// On which sides there is no space, whatever is there.
fn tightness(kind: Kind) -> (bool, bool) {
    match kind {
        Kind::Comma | Kind::Semi | Kind::Colon | Kind::MacroBang => (true, false),
        Kind::Dot => (true, true),
        Kind::Path | Kind::Range | Kind::Hash | Kind::Dollar | Kind::Bang => (false, true),
        _ => (false, false),
    }
}

/// What a word is.
pub(super) fn word(text: &str) -> Kind {
    match text {
        "if" | "while" => Kind::Control,
        "loop" | "unsafe" => Kind::Block,
        "else" => Kind::Else,
        "extern" => Kind::Extern,
        "fn" => Kind::Fn,
        "for" => Kind::For,
        "impl" => Kind::Impl,
        "in" => Kind::In,
        "let" => Kind::Let,
        "match" => Kind::Match,
        "mod" | "trait" => Kind::Module,
        "pub" => Kind::Pub,
        "struct" | "enum" => Kind::Structure,
        "use" => Kind::Use,
        "where" => Kind::Where,
        "as" | "async" | "break" | "const" | "continue" | "dyn" | "move" | "mut" | "ref" | "return"
        | "static" | "type" | "yield" => Kind::Keyword,
        _ => Kind::Name,
    }
}

/// What an operator is, if the characters are one.
pub(super) fn operator(text: &str) -> Option<Kind> {
    Some(match text {
        "," => Kind::Comma,
        ":" => Kind::Colon,
        "::" => Kind::Path,
        "." => Kind::Dot,
        ";" => Kind::Semi,
        "&" => Kind::And,
        "=" => Kind::Eq,
        "<" => Kind::Less,
        ">" => Kind::Greater,
        "#" => Kind::Hash,
        "!" => Kind::Bang,
        "?" => Kind::Question,
        "=>" => Kind::FatArrow,
        "->" => Kind::Arrow,
        "|" => Kind::Or,
        "*" => Kind::Star,
        "-" => Kind::Minus,
        "&&" => Kind::AndAnd,
        "||" => Kind::OrOr,
        "==" | "!=" | "<=" | ">=" => Kind::Compare,
        ".." | "..=" | "..." => Kind::Range,
        "+" => Kind::Plus,
        "/" | "%" => Kind::Slash,
        "^" => Kind::Caret,
        "$" => Kind::Dollar,
        "+=" | "-=" | "*=" | "/=" | "%=" | "^=" | "&=" | "|=" => Kind::Assign,
        _ => return None,
    })
}
