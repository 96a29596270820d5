use super::*;

fn parsed(config: &str, credentials: &str) -> Profiles {
    let mut profiles = Profiles::default();
    profiles.parse(config, File::Config).unwrap();
    profiles.parse(credentials, File::Credentials).unwrap();
    profiles
}

fn get<'p>(profiles: &'p Profiles, name: &str, key: &str) -> Option<&'p str> {
    profiles.profile(name)?.get(key).map(String::as_str)
}

#[test]
fn profiles_are_found_by_name_in_both_files() {
    let profiles = parsed(
        "[default]\nregion = eu-west-1\n[profile other]\nregion=us-east-2\n[profile \"with space\"]\nregion = r\n",
        "[default]\naws_access_key_id = AKID\n[other]\naws_access_key_id = OTHER\n",
    );
    assert_eq!(get(&profiles, "default", "region"), Some("eu-west-1"));
    assert_eq!(get(&profiles, "default", "aws_access_key_id"), Some("AKID"));
    assert_eq!(get(&profiles, "other", "region"), Some("us-east-2"));
    assert_eq!(get(&profiles, "other", "aws_access_key_id"), Some("OTHER"));
    assert_eq!(get(&profiles, "with space", "region"), Some("r"));
    assert!(profiles.profile("missing").is_none());
}

#[test]
fn the_credentials_file_goes_before_the_config_file_and_a_later_section_before_an_earlier_one() {
    let profiles = parsed(
        "[default]\naws_access_key_id = config\nregion = one\n[default]\nregion = two\n",
        "[default]\naws_access_key_id = credentials\n",
    );
    assert_eq!(get(&profiles, "default", "aws_access_key_id"), Some("credentials"));
    assert_eq!(get(&profiles, "default", "region"), Some("two"));
}

#[test]
fn comments_blank_lines_and_upper_case_keys_do_not_matter() {
    let text = "\u{feff}# one\n; two\n\r\n[default] # three\r\nREGION = a#b;c # four\n\toutput=json\t;five\nempty =\n";
    let profiles = parsed(text, "");
    assert_eq!(get(&profiles, "default", "region"), Some("a#b;c"));
    assert_eq!(get(&profiles, "default", "region.output"), Some("json"));
    assert_eq!(get(&profiles, "default", "empty"), Some(""));
}

#[test]
fn what_is_indented_is_below_the_key_before_it() {
    let profiles = parsed(
        "[services local]\ndynamodb =\n  endpoint_url = http://localhost:8000\n  other = 1\nkms =\n  endpoint_url = \
         http://localhost:8001\n[profile p]\ns3 =\n  max_queue_size = 1\nregion = r\nlong = one\n  two\n",
        "",
    );
    let services = profiles.services("local").unwrap();
    assert_eq!(services["dynamodb.endpoint_url"], "http://localhost:8000");
    assert_eq!(services["kms.endpoint_url"], "http://localhost:8001");
    assert_eq!(get(&profiles, "p", "region"), Some("r"));
    assert_eq!(get(&profiles, "p", "max_queue_size"), None);
    assert_eq!(get(&profiles, "p", "long"), Some("one"));
}

#[test]
fn a_value_may_have_equals_signs() {
    let profiles = parsed("", "[default]\naws_session_token = a=b==\n");
    assert_eq!(get(&profiles, "default", "aws_session_token"), Some("a=b=="));
}

#[test]
fn sections_of_other_kinds_are_passed_over() {
    let text = "[plugins]\nx = 1\n[preview]\ny = 2\n[sso-session s]\nsso_region = r\n[unknown u]\nz = 3\n[default]\na = 1\n";
    let profiles = parsed(text, "");
    assert_eq!(profiles.sso_session("s").unwrap()["sso_region"], "r");
    assert_eq!(profiles.profile("default").unwrap().len(), 1);
}

#[test]
fn a_line_that_can_not_be_read_is_told_by_its_number() {
    for (text, line) in [
        ("[default\nregion = r\n", 1),
        ("region = r\n", 1),
        ("[default]\nregion = r\n\nwhat is this\n", 4),
        ("[default]\n  goes on\n", 2),
    ] {
        assert_eq!(Profiles::default().parse(text, File::Config), Err(line), "{text:?}");
    }
}
