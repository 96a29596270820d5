//! Models that are read from the file system.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use dx_model::{Sources, files};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;

#[test]
fn a_folder_of_botocore_is_read_with_its_compressed_files_the_service_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut service = GzEncoder::new(Vec::new(), Compression::fast());
    service.write_all(br#"{"version": "2.0"}"#).unwrap();
    fs::write(folder.path().join("service-2.json.gz"), service.finish().unwrap()).unwrap();
    fs::write(folder.path().join("paginators-1.json"), r#"{"pagination": {}}"#).unwrap();
    fs::write(folder.path().join("examples-1.json"), "not read").unwrap();

    let mut sources = Sources::new();
    let read = files::add_model(&mut sources, "desk/", folder.path()).unwrap();
    assert_eq!(read, ["service-2.json.gz", "paginators-1.json"].map(|name| folder.path().join(name)));
    let texts: Vec<_> = sources.ids().map(|id| (sources.name(id), sources.text(id))).collect();
    let expected = [
        ("desk/service-2.json.gz", r#"{"version": "2.0"}"#),
        ("desk/paginators-1.json", r#"{"pagination": {}}"#),
    ];
    assert_eq!(texts, expected);
}

#[test]
fn a_file_that_is_no_text_is_an_error_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("desk.json"), [0xff, 0xfe]).unwrap();
    let path = folder.path().join("desk.json");
    let error = files::add_model(&mut Sources::new(), "models/desk.json", &path).unwrap_err();
    assert_eq!(error.message, "can't read `models/desk.json`: it is no text in UTF-8");
}
