//! `cargo dx init`.

use super::package::{Package, checkout};
use std::fs;

const LIBRARY: &str = include_str!("library.json");

/// The files that `init` may write.
const WRITTEN: [&str; 2] = ["dx.toml", "src/library"];

#[test]
fn a_package_is_set_up_and_compiles_with_what_is_said_to_be_written_in_its_root() {
    let package = Package::new();
    package.write("models/library.json", LIBRARY);
    let checkout = checkout().display().to_string();
    let arguments =
        ["--client", "feature", "--serde", "feature", "--operation", "LendBook", "--dx-path", &checkout];
    let run = package.dx(&[&["init", "--model", "models/library.json"], &arguments[..]].concat());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    for line in ["written    dx.toml", "written    Cargo.toml", "written    src/library/client.rs"] {
        assert!(run.out.lines().any(|found| found == line), "{line}: {run:#?}");
    }
    let configuration = package.read("dx.toml");
    let (introduction, output) = configuration.split_once("[[output]]\n").unwrap();
    assert!(introduction.starts_with("# What `cargo dx codegen` generates"), "{configuration}");
    let expected = "model = \"models/library.json\"\noperations = [\"LendBook\"]\nhttp = \"feature\"\n\
                    serde = \"feature\"\nclient = \"feature\"\nout = \"src/library\"\n";
    assert_eq!(output, expected);
    let manifest = package.read("Cargo.toml");
    assert!(manifest.contains("\ndx-runtime = { path = \""), "{manifest}");
    let features = "[features]\nclient = [\"dx-runtime/client\", \"http\"]\nhttp = [\"dx-runtime/http\"]\n\
                    serde = [\"dx-runtime/serde\"]\n";
    assert!(manifest.contains(features), "{manifest}");

    let declaration = "    #[rustfmt::skip]\n    pub mod library;\n";
    assert!(run.out.contains(&format!("\nWrite in src/lib.rs:\n\n{declaration}")), "{run:#?}");
    assert!(
        run.out.contains("`library::Client::builder()` makes a client (with the feature `client`)."),
        "{run:#?}"
    );
    package.write("src/lib.rs", declaration);
    assert_eq!(package.dx(&["check"]).code, Some(0));
    let run = package.cargo(&["check", "--features", "http,serde"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));

    // The second time there is something to lose.
    let run = package.dx(&["init", "--model", "models/library.json"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("error: there is a `dx.toml` already"), "{run:#?}");
    assert!(run.err.contains("add an [[output]] to it for another service"), "{run:#?}");
    assert_eq!(package.read("dx.toml"), configuration);
}

#[test]
fn an_asynchronous_client_is_generated_when_no_part_is_named_and_nothing_is_asked() {
    let package = Package::new();
    let manifest = package.read("Cargo.toml");
    package.write(
        "library-2024-05-01.json",
        &LIBRARY.replace(
            "\"aws.protocols#restJson1\"",
            "\"aws.auth#sigv4\": { \"name\": \"library\" }, \"aws.protocols#restJson1\"",
        ),
    );
    let run = package.dx(&["init", "--model", "library-2024-05-01.json"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    assert!(
        package.read("dx.toml").ends_with("http = \"always\"\nclient = \"always\"\nout = \"src/library\"\n")
    );
    let version = env!("CARGO_PKG_VERSION");
    let features = "features = [\"client\", \"credential-chain\", \"http\", \"sigv4\"]";
    let expected =
        format!("{manifest}\n[dependencies]\ndx-runtime = {{ version = \"{version}\", {features} }}\n");
    assert_eq!(package.read("Cargo.toml"), expected);
    assert!(run.out.contains(&format!("dx-runtime {version} comes from the registry")), "{run:#?}");
}

#[cfg(unix)]
#[test]
fn a_service_is_found_in_the_installed_botocore() {
    let package = Package::with_runtime();
    let service = r#"{ "version": "2.0", "metadata": { "apiVersion": "2012-11-05", "endpointPrefix": "shop",
        "protocol": "json", "jsonVersion": "1.0", "serviceId": "Shop", "serviceFullName": "Shop", "signatureVersion": "v4",
        "targetPrefix": "Shop", "uid": "shop-2012-11-05" },
        "operations": { "ListOrders": { "name": "ListOrders", "http": { "method": "POST", "requestUri": "/" } } },
        "shapes": {} }"#;
    package.write("botocore/data/shop/2012-11-05/service-2.json", service);
    let run = package.dx_with_botocore(&["init", "--botocore", "shop", "--types-only"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(package.read("dx.toml").ends_with("[[output]]\nbotocore = \"shop\"\nout = \"src/shop\"\n"));
    let types = package.read("src/shop/operations.rs");
    assert!(
        types.starts_with("// @generated from botocore/data/shop/2012-11-05 by `cargo dx codegen`. "),
        "{types}"
    );
    assert_eq!(package.dx_with_botocore(&["check"]).code, Some(0));

    package.write("dx.toml", "[[output]]\nbotocore = \"shp\"\nout = \"src/shop\"\n");
    let run = package.dx_with_botocore(&["check"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(
        run.err.contains("botocore has no service `shp`") && run.err.contains("dx.toml:2:12"),
        "{run:#?}"
    );
    assert!(run.err.contains("did you mean `shop`?"), "{run:#?}");
}

#[test]
fn nothing_is_written_when_anything_is_wrong() {
    let package = Package::new();
    let manifest = package.read("Cargo.toml");
    package.write("library.json", LIBRARY);
    for (arguments, message) in [
        (&["--model", "library.json", "--operation", "LendBok"][..], "LendBok"),
        (&["--model", "gone.json"], "can't read `gone.json`"),
        (
            &["--model", "library.json", "--out", "../elsewhere"],
            "`../elsewhere` is not inside of the package",
        ),
        (&["--model", "library.json", "--dx-path", "src"], "is no checkout of dx"),
        (&["--model", "library.json", "--config", "dx.toml"], "takes no --config"),
    ] {
        let run = package.dx(&[&["init"], arguments].concat());
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
        assert!(run.err.contains(message), "{message}: {run:#?}");
    }
    package.write("src/library/mod.rs", "mod ours;\n");
    let run = package.dx(&["init", "--model", "library.json"]);
    assert!(run.code == Some(1) && run.err.contains("`src/library/mod.rs` is in the way"), "{run:#?}");
    fs::remove_dir_all(package.path("src/library")).unwrap();
    assert!(WRITTEN.iter().all(|path| !package.path(path).exists()));
    assert_eq!(package.read("Cargo.toml"), manifest);
    assert_eq!(package.dx(&["init"]).code, Some(2));
}

#[test]
fn outside_of_a_package_the_error_says_where_to_run_it() {
    let package = Package::new();
    package.write("library.json", LIBRARY);
    package.write("Cargo.toml", "[workspace]\n");
    let run = package.dx(&["init", "--model", "library.json"]);
    assert!(
        run.code == Some(1) && run.err.contains("help: run the command in the folder of a package"),
        "{run:#?}"
    );
    package.write("Cargo.toml", "[package\n");
    let run = package.dx(&["init", "--model", "library.json"]);
    assert!(run.code == Some(1) && run.err.contains("`Cargo.toml` is invalid: "), "{run:#?}");
    fs::remove_file(package.path("Cargo.toml")).unwrap();
    let run = package.dx(&["init", "--model", "library.json"]);
    assert!(run.code == Some(1) && run.err.contains("make a package with `cargo new`"), "{run:#?}");
}
