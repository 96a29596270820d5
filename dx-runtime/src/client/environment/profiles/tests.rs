use super::*;
use tempfile::TempDir;

fn read(config: impl AsRef<[u8]>, credentials: impl AsRef<[u8]>) -> Result<Profiles, ProfileError> {
    let folder = TempDir::new().unwrap();
    let [config_path, credentials_path] = ["config", "credentials"].map(|name| folder.path().join(name));
    std::fs::write(&config_path, config).unwrap();
    std::fs::write(&credentials_path, credentials).unwrap();
    Profiles::read(Some(&config_path), Some(&credentials_path))
}

fn parsed(config: &str, credentials: &str) -> Profiles {
    read(config, credentials).unwrap()
}

fn get<'p>(profiles: &'p Profiles, name: &str, key: &str) -> Option<&'p str> {
    profiles.profile(name)?.get(key).map(String::as_str)
}

#[test]
fn profiles_are_found_by_name_in_both_files() {
    let profiles = parsed(
        "[default]\nregion = eu-west-1\n[profile other]\nregion=us-east-2\n",
        "[default]\naws_access_key_id = AKID\n[other]\naws_access_key_id = OTHER\n[with space]\na = 1\n",
    );
    assert_eq!(get(&profiles, "default", "region"), Some("eu-west-1"));
    assert_eq!(get(&profiles, "default", "aws_access_key_id"), Some("AKID"));
    assert_eq!(get(&profiles, "other", "region"), Some("us-east-2"));
    assert_eq!(get(&profiles, "other", "aws_access_key_id"), Some("OTHER"));
    assert_eq!(get(&profiles, "with space", "a"), Some("1"));
    assert!(profiles.profile("missing").is_none());
}

#[test]
fn headers_of_the_config_file_are_words_with_quotes() {
    for (header, name) in [
        ("[default]", "default"),
        ("[ default ]", "default"),
        ("[profile default]", "default"),
        ("[profile a]", "a"),
        ("[profile\ta]", "a"),
        ("[ profile  a ]", "a"),
        ("[profile \"a b\"] # comment", "a b"),
        ("[profile 'a b'] ; comment", "a b"),
        (r"[profile a\ b]", "a b"),
        (r#"[profile "a\b"]"#, r"a\b"),
        (r#"[profile 'a'"b"]"#, "ab"),
        ("[profile \"a]\"]", "a]"),
        ("[profile #a]", "#a"),
    ] {
        let profiles = parsed(&format!("{header}\nregion = r\n"), "");
        assert_eq!(profiles.profiles.keys().collect::<Vec<_>>(), [name], "{header}");
    }
    for header in ["[a]", "[profile]", "[profile a b]", "[profile \"a]", "[default a]", "[plugins]"] {
        assert!(parsed(&format!("{header}\nregion = r\n"), "").profiles.is_empty(), "{header}");
    }
}

#[test]
fn a_header_of_the_credentials_file_is_the_name() {
    let profiles = parsed("", "[ a ]\n[profile b]\n[\"c d\"]\n");
    let mut names: Vec<_> = profiles.profiles.keys().collect();
    names.sort();
    assert_eq!(names, ["\"c d\"", "a", "profile b"]);
}

#[test]
fn sessions_and_services_are_kinds_of_sections() {
    let profiles =
        parsed("[sso-session s]\nsso_region = r\n[services \"v w\"]\nkms =\n  endpoint_url = u\n[x y]\n", "");
    assert_eq!(profiles.sso_sessions["s"].get("sso_region").unwrap(), "r");
    assert_eq!(profiles.services("v w").unwrap().nested("kms", "endpoint_url").unwrap().text, "u");
    assert!(profiles.profiles.is_empty());
}

#[test]
fn the_credentials_file_goes_before_the_config_file() {
    let profiles = parsed("[default]\nregion = one\noutput = o\n", "[default]\nregion = two\n");
    assert_eq!(get(&profiles, "default", "region"), Some("two"));
    assert_eq!(get(&profiles, "default", "output"), Some("o"));
}

#[test]
fn the_same_name_written_differently_means_the_last_one() {
    let profiles = parsed("[profile a]\nregion = one\noutput = o\n[profile \"a\"]\nregion = two\n", "");
    assert_eq!(get(&profiles, "a", "region"), Some("two"));
    assert_eq!(get(&profiles, "a", "output"), None);
}

#[test]
fn a_key_takes_no_secret_and_no_token_of_the_other_file() {
    let keys = |name| format!("aws_access_key_id = {name}\naws_secret_access_key = {name}\n");
    let token = |name| format!("aws_session_token = {name}\n");
    let id = "aws_access_key_id = half\n".to_owned();
    let secret = "aws_secret_access_key = half\n".to_owned();
    for (config, credentials, expected) in [
        (keys("a") + &token("a"), keys("b"), [Some("b"), Some("b"), None]),
        (keys("a"), keys("b") + &token("b"), [Some("b"), Some("b"), Some("b")]),
        (keys("a") + &token("a"), String::new(), [Some("a"), Some("a"), Some("a")]),
        (keys("a"), token("b"), [Some("a"), Some("a"), None]),
        (token("a"), keys("b"), [Some("b"), Some("b"), None]),
        (keys("a"), secret.clone(), [Some("a"), Some("a"), None]),
        // Half a key is not completed by the other file.
        (keys("a"), id.clone(), [Some("half"), None, None]),
        (secret.clone(), id.clone(), [Some("half"), None, None]),
        (id, secret, [Some("half"), None, None]),
    ] {
        let profiles = parsed(&format!("[default]\n{config}"), &format!("[default]\n{credentials}"));
        let found = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"]
            .map(|key| get(&profiles, "default", key));
        assert_eq!(found, expected, "{config}---\n{credentials}");
    }
}

#[test]
fn what_can_not_be_read_is_an_error_with_file_and_line() {
    for (config, credentials, message) in [
        (&b"[default]\nnonsense\n"[..], "", "config:2 is neither a section"),
        (b"", "\n[default]\n[default]\n", "credentials:3 begins a section `[default]`"),
        (b"[default]\na = \xff\n", "", "config:2 is not text in UTF-8"),
    ] {
        let error = read(config, credentials).err().unwrap().to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn files_that_are_not_there_say_nothing() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let below_file = file.join("config");
    let missing = folder.path().join("missing");
    let profiles = Profiles::read(Some(&missing), Some(&below_file)).unwrap();
    assert!(profiles.profiles.is_empty());
    profiles.require_opened().unwrap();
}

#[test]
fn a_file_that_can_not_be_opened_says_nothing_but_is_remembered() {
    let folder = TempDir::new().unwrap();
    let credentials = folder.path().join("credentials");
    std::fs::write(&credentials, "[default]\nregion = r\n").unwrap();
    let profiles = Profiles::read(Some(folder.path()), Some(&credentials)).unwrap();
    assert_eq!(get(&profiles, "default", "region"), Some("r"));
    let error = profiles.require_opened().unwrap_err().to_string();
    assert!(error.starts_with(&format!("{} can't be opened: ", folder.path().display())), "{error}");
}
