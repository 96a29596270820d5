//! The outline of the public API in one file, for those who review a change of it: items with their derives, fields with
//! their names on the wire, signatures, and how operations are bound to HTTP.
//!
//! It is the same whether a module is a file or a folder.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod compact;
mod modules;
mod wire;

use compact::compact;
use modules::Modules;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use syn::{Fields, ImplItem, Item, ItemImpl, Visibility};
use wire::Wire;

/// The modules that are shown, in this order.
const SHOWN: [&str; 14] = [
    "operations",
    "requests",
    "responses",
    "endpoint",
    "service",
    "client",
    "blocking",
    "pages",
    "waiters",
    "types",
    "enums",
    "errors",
    "conversions",
    "builders",
];

/// Those that are not: what they do shows in the names on the wire, or is the same for all services.
const LEFT_OUT: [&str; 7] = ["calls", "correction", "mod", "read_json", "serde", "validate", "write_json"];

fn outline(folder: &Path) -> String {
    let modules = Modules::read(folder);
    for name in modules.names() {
        assert!(SHOWN.contains(&name) || LEFT_OUT.contains(&name), "is `{name}` to be in the outline?");
    }
    let wire = Wire::of(&modules);
    let mut outline = String::new();
    for module in SHOWN.into_iter().filter(|module| modules.names().any(|name| name == *module)) {
        writeln!(outline, "mod {module}").unwrap();
        for item in modules.items(module) {
            write_item(item, &wire, &mut outline);
        }
        outline.push('\n');
    }
    outline.trim_end().to_owned()
}

fn write_item(item: &Item, wire: &Wire, outline: &mut String) {
    match item {
        Item::Struct(item) => {
            let derives = compact::derives(&item.attrs);
            writeln!(outline, "  struct {}{}{derives}", item.ident, compact(&item.generics)).unwrap();
            write_fields(&item.ident.to_string(), &item.fields, wire, outline);
        }
        Item::Enum(item) => {
            writeln!(outline, "  enum {}{}", item.ident, compact::derives(&item.attrs)).unwrap();
            for variant in &item.variants {
                let name = wire.shown(&item.ident.to_string(), &variant.ident.to_string());
                writeln!(outline, "    {}{}{name}", variant.ident, compact(&variant.fields)).unwrap();
            }
        }
        Item::Impl(item) => write_impl(item, wire, outline),
        _ => {}
    }
}

fn write_fields(structure: &str, fields: &Fields, wire: &Wire, outline: &mut String) {
    for field in fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
        if let Some(name) = &field.ident {
            let wire_name = wire.shown(structure, &name.to_string());
            writeln!(outline, "    {name}: {}{wire_name}", compact(&field.ty)).unwrap();
        }
    }
}

fn write_impl(item: &ItemImpl, wire: &Wire, outline: &mut String) {
    let ty = compact(&item.self_ty);
    match &item.trait_ {
        Some((name, _)) => writeln!(outline, "  impl {} for {ty}", compact(name)).unwrap(),
        None => writeln!(outline, "  impl {ty}").unwrap(),
    }
    for item in &item.items {
        match item {
            ImplItem::Type(item) => {
                writeln!(outline, "    type {} = {}", item.ident, compact(&item.ty)).unwrap();
            }
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                writeln!(outline, "    {}", compact(&function.sig)).unwrap();
                if function.sig.ident == "request_with" {
                    writeln!(outline, "      {}", wire.request(&ty)).unwrap();
                }
            }
            _ => {}
        }
    }
}

fn generated() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated")
}

#[test]
fn the_public_api_has_this_outline() {
    insta::with_settings!({ snapshot_path => "../snapshots" }, {
        insta::assert_snapshot!("outline", outline(&generated()));
    });
}

#[test]
fn a_module_that_becomes_a_folder_changes_nothing() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outline");
    let _ = fs::remove_dir_all(&folder);
    for module in ["builders", "types", "write_json"] {
        fs::create_dir_all(folder.join(module)).unwrap();
    }
    for file in fs::read_dir(generated()).unwrap() {
        let file = file.unwrap();
        if !file.file_type().unwrap().is_file() {
            // It is a folder already.
            return;
        }
        let text = fs::read_to_string(file.path()).unwrap();
        let name = file.file_name().into_string().unwrap();
        let parts = folder.join(name.trim_end_matches(".rs"));
        if !parts.is_dir() {
            fs::write(folder.join(name), text).unwrap();
            continue;
        }
        // As the generator does: some items in one file, the others in the next.
        let middle = text.len() / 2 + text[text.len() / 2..].find("\n\n").unwrap();
        let middle = middle + text[middle..].find("\n}\n\n").unwrap() + 3;
        fs::write(parts.join("mod.rs"), "mod a;\nmod b;\npub use self::a::*;\npub use self::b::*;\n")
            .unwrap();
        fs::write(parts.join("a.rs"), &text[..middle]).unwrap();
        fs::write(parts.join("b.rs"), &text[middle..]).unwrap();
    }
    assert!(outline(&folder) == outline(&generated()));
}

#[test]
fn members_are_shown_with_their_names_and_places_on_the_wire() {
    let outline = outline(&generated());
    for line in [
        "    job_id: String  // label JobId",
        "    data_set_id: Option<String>  // query dataSetId",
        "    revision_id: Option<String>  // query revisionId",
        "    next_token: Option<String>  // \"NextToken\"",
        "    key_pattern: Option<String>  // \"KeyPattern\"",
        "    created_at: Timestamp  // \"CreatedAt\"",
        "    MalwareDetected  // \"MALWARE_DETECTED\"",
        "      DELETE /v1/jobs/{JobId}",
    ] {
        assert!(outline.lines().any(|found| found == line), "{line}\n{outline}");
    }
    // Everything in a structure is somewhere.
    let (_, types) = outline.split_once("\nmod types\n").unwrap();
    let (types, _) = types.split_once("\n\n").unwrap();
    let bare: Vec<_> =
        types.lines().filter(|line| line.starts_with("    ") && !line.contains("  // ")).collect();
    assert_eq!(bare, [""; 0]);
}

#[test]
fn a_new_member_is_three_lines() {
    let outline = outline(&generated());
    // A field with its name on the wire, and the setter's two forms, of which each is a line.
    let of_the_member = |line: &&str| line.contains("key_pattern") && !line.contains("  impl ");
    assert_eq!(outline.lines().filter(of_the_member).count(), 3, "{outline}");
}
