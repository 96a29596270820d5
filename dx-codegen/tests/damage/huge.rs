//! Models that are large or deep in one way each.

use std::fmt::Write;

/// A service with the operation `Go`, whose input has the member `of` for the shape `Top`. The rest of the `shapes`
/// is up to the case.
fn model(shapes: &str) -> String {
    format!(
        r#"{{"smithy":"2.0","shapes":{{
"a#S":{{"type":"service","operations":[{{"target":"a#Go"}}],"traits":{{"aws.protocols#restJson1":{{}}}}}},
"a#Go":{{"type":"operation","input":{{"target":"a#In"}},"output":{{"target":"a#Out"}},"traits":{{"smithy.api#http":{{"method":"POST","uri":"/"}}}}}},
"a#In":{{"type":"structure","members":{{"of":{{"target":"a#Top"}}}}}},
"a#Out":{{"type":"structure","members":{{"of":{{"target":"a#Top"}}}}}},
{shapes}
}}}}"#
    )
}

/// What `item` makes of the numbers, with commas in between.
fn each(count: usize, item: impl Fn(usize) -> String) -> String {
    let mut all = String::new();
    for number in 0..count {
        let _ = write!(all, "{}{}", if number == 0 { "" } else { "," }, item(number));
    }
    all
}

fn members(count: usize, target: &str, traits: &str) -> String {
    each(count, |n| format!(r#""m{n}":{{"target":"{target}","traits":{{{traits}}}}}"#))
}

fn structure(members: &str) -> String {
    format!(r#""a#Top":{{"type":"structure","members":{{{members}}}}}"#)
}

/// `Top`, which leads to `S1`, which leads to `S2`, and so on to `String`.
fn chain(count: usize, shape: impl Fn(&str) -> String) -> String {
    each(count, |n| {
        let name = if n == 0 { "Top".to_owned() } else { format!("S{n}") };
        let next = if n + 1 == count { "smithy.api#String".to_owned() } else { format!("a#S{}", n + 1) };
        format!(r#""a#{name}":{}"#, shape(&next))
    })
}

pub fn lists_in_lists(count: usize) -> String {
    model(&chain(count, |next| format!(r#"{{"type":"list","member":{{"target":"{next}"}}}}"#)))
}

pub fn maps_in_maps(count: usize) -> String {
    let map = |next: &str| {
        format!(r#"{{"type":"map","key":{{"target":"smithy.api#String"}},"value":{{"target":"{next}"}}}}"#)
    };
    model(&chain(count, map))
}

pub fn arrays_in_arrays(count: usize) -> String {
    let deep = format!("{}{}", "[".repeat(count), "]".repeat(count));
    model(&format!(r#""a#Top":{{"type":"string","traits":{{"b#deep":{deep}}}}}"#))
}

pub fn objects_in_objects(count: usize) -> String {
    let deep = format!("{}0{}", r#"{"a":"#.repeat(count), "}".repeat(count));
    model(&format!(r#""a#Top":{deep}"#))
}

pub fn structures_in_structures(count: usize, kind: &str, traits: &str) -> String {
    model(&chain(count, |next| {
        format!(r#"{{"type":"{kind}","members":{{"m":{{"target":"{next}","traits":{{{traits}}}}}}}}}"#)
    }))
}

/// Only the last of them has anything to check.
pub fn a_check_at_the_end_of_a_chain(count: usize) -> String {
    let text = structures_in_structures(count, "structure", "");
    text.replace(
        r#"{"target":"smithy.api#String","traits":{}}"#,
        r#"{"target":"smithy.api#String","traits":{"smithy.api#length":{"min":1}}}"#,
    )
}

pub fn a_circle_of_structures(count: usize, traits: &str) -> String {
    structures_in_structures(count, "structure", traits).replace("smithy.api#String", "a#Top")
}

pub fn values(count: usize) -> String {
    let values = each(count, |n| format!(r#"{{"value":"v{n}"}}"#));
    model(&format!(r#""a#Top":{{"type":"string","traits":{{"smithy.api#enum":[{values}]}}}}"#))
}

pub fn members_of_an_enum(count: usize) -> String {
    let values = each(count, |n| format!(r#""V{n}":{{"target":"smithy.api#Unit"}}"#));
    model(&format!(r#""a#Top":{{"type":"enum","members":{{{values}}}}}"#))
}

/// All are called `Value…`, `A` or the like.
pub fn values_that_fold_to_one(count: usize) -> String {
    let values =
        each(count, |n| format!(r#"{{"value":"{}"}}"#, format!("{n:b}").replace('0', "-").replace('1', "+")));
    model(&format!(r#""a#Top":{{"type":"string","traits":{{"smithy.api#enum":[{values}]}}}}"#))
}

pub fn members_that_fold_to_one(count: usize) -> String {
    let name = |n: usize| format!("a{n:b}").replace('0', "__").replace('1', "_");
    model(&structure(&each(count, |n| format!(r#""{}{n}b":{{"target":"smithy.api#String"}}"#, name(n % 64)))))
}

pub fn optional_members(count: usize) -> String {
    model(&structure(&members(count, "smithy.api#String", "")))
}

pub fn required_members(count: usize) -> String {
    model(&structure(&members(count, "smithy.api#String", r#""smithy.api#required":{}"#)))
}

pub fn members_of_which_one_is_sensitive(count: usize) -> String {
    let secret = r#""secret":{"target":"a#Secret"}"#;
    let secret_shape = r#""a#Secret":{"type":"string","traits":{"smithy.api#sensitive":{}}}"#;
    model(&format!(
        "{},{secret_shape}",
        structure(&format!("{},{secret}", members(count, "smithy.api#String", "")))
    ))
}

pub fn members_with_patterns(count: usize) -> String {
    let pattern =
        |n| format!(r#""m{n}":{{"target":"smithy.api#String","traits":{{"smithy.api#pattern":"a{n}"}}}}"#);
    model(&structure(&each(count, pattern)))
}

pub fn members_with_defaults_of_an_enum(count: usize) -> String {
    let member = |n| format!(r#""m{n}":{{"target":"a#E","traits":{{"smithy.api#default":"v{n}"}}}}"#);
    let values = each(count, |n| format!(r#"{{"value":"v{n}"}}"#));
    let enumeration = format!(r#""a#E":{{"type":"string","traits":{{"smithy.api#enum":[{values}]}}}}"#);
    model(&format!("{},{enumeration}", structure(&each(count, member))))
}

pub fn members_in_headers(count: usize) -> String {
    let member =
        |n| format!(r#""m{n}":{{"target":"smithy.api#String","traits":{{"smithy.api#httpHeader":"h{n}"}}}}"#);
    model(r#""a#Top":{"type":"string"}"#).replace(r#""of":{"target":"a#Top"}"#, &each(count, member))
}

pub fn labels(count: usize) -> String {
    let member = |n| {
        format!(
            r#""m{n}":{{"target":"smithy.api#String","traits":{{"smithy.api#httpLabel":{{}},"smithy.api#required":{{}}}}}}"#
        )
    };
    let uri = each(count, |n| format!("/{{m{n}}}")).replace(',', "");
    let input = format!(r#""a#In":{{"type":"structure","members":{{{}}}}}"#, each(count, member));
    model(r#""a#Top":{"type":"string"}"#)
        .replace(r#""a#In":{"type":"structure","members":{"of":{"target":"a#Top"}}}"#, &input)
        .replace(r#""uri":"/""#, &format!(r#""uri":"{uri}""#))
}

pub fn documentation(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    model(&format!(
        r#""a#Top":{{"type":"structure","members":{{}},"traits":{{"smithy.api#documentation":"{text}"}}}}"#
    ))
}

/// Each mixin adds a member to what the one before has.
pub fn mixins_of_mixins(count: usize) -> String {
    let mixins = each(count, |n| {
        let own = format!(
            r#""members":{{"m{n}":{{"target":"smithy.api#String"}}}},"traits":{{"smithy.api#mixin":{{}}}}"#
        );
        let before = if n == 0 { String::new() } else { format!(r#"{{"target":"a#M{}"}}"#, n - 1) };
        format!(r#""a#M{n}":{{"type":"structure","mixins":[{before}],{own}}}"#)
    });
    let top = format!(
        r#""a#Top":{{"type":"structure","mixins":[{{"target":"a#M{}"}}],"members":{{}}}}"#,
        count - 1
    );
    model(&format!("{mixins},{top}"))
}

/// One structure has all of these mixins.
pub fn mixins(count: usize) -> String {
    let mixins = each(count, |n| {
        let own = format!(
            r#""members":{{"m{n}":{{"target":"smithy.api#String"}}}},"traits":{{"smithy.api#mixin":{{}}}}"#
        );
        format!(r#""a#M{n}":{{"type":"structure",{own}}}"#)
    });
    let used = each(count, |n| format!(r#"{{"target":"a#M{n}"}}"#));
    model(&format!(r#"{mixins},"a#Top":{{"type":"structure","mixins":[{used}],"members":{{}}}}"#))
}

/// As many structures have a mixin of as many members.
pub fn users_of_a_mixin(count: usize) -> String {
    let mixin = format!(
        r#""a#M":{{"type":"structure","members":{{{}}},"traits":{{"smithy.api#mixin":{{}}}}}}"#,
        members(count, "smithy.api#String", "")
    );
    let users = each(count, |n| {
        format!(r#""a#U{n}":{{"type":"structure","mixins":[{{"target":"a#M"}}],"members":{{}}}}"#)
    });
    let top = structure(&each(count, |n| format!(r#""u{n}":{{"target":"a#U{n}"}}"#)));
    model(&format!("{mixin},{users},{top}"))
}

/// As many operations have one input of as many members.
pub fn users_of_an_input(count: usize) -> String {
    let operations =
        each(count, |n| format!(r#""a#Op{n}":{{"type":"operation","input":{{"target":"a#Top"}}}}"#));
    let all = each(count, |n| format!(r#"{{"target":"a#Op{n}"}}"#));
    model(&format!("{operations},{}", structure(&members(count, "smithy.api#String", ""))))
        .replace(r#"[{"target":"a#Go"}]"#, &format!("[{all}]"))
}

/// As many operations can have as many errors of the service.
pub fn errors_of_operations(count: usize) -> String {
    let errors = each(count, |n| {
        format!(r#""a#E{n}":{{"type":"structure","members":{{}},"traits":{{"smithy.api#error":"client"}}}}"#)
    });
    let operations = each(count, |n| format!(r#""a#Op{n}":{{"type":"operation"}}"#));
    let all = each(count, |n| format!(r#"{{"target":"a#Op{n}"}}"#));
    let all_errors = each(count, |n| format!(r#"{{"target":"a#E{n}"}}"#));
    model(&format!(r#"{errors},{operations},"a#Top":{{"type":"string"}}"#))
        .replace(r#"[{"target":"a#Go"}]"#, &format!(r#"[{all}],"errors":[{all_errors}]"#))
}

pub fn traits_applied_to_one_member(count: usize) -> String {
    let traits = each(count, |n| format!(r#""b#t{}":{{}}"#, n * 7919 % count));
    let applied = format!(r#""a#Top$m0":{{"type":"apply","traits":{{{traits}}}}}"#);
    model(&format!("{},{applied}", structure(&members(1, "smithy.api#String", ""))))
}

pub fn resources(count: usize) -> String {
    let resources = each(count, |n| {
        format!(r#""a#R{n}":{{"type":"resource","resources":[{{"target":"a#R{}"}}]}}"#, (n + 1) % count)
    });
    model(&format!(r#"{resources},"a#Top":{{"type":"string"}}"#))
        .replace(r#"[{"target":"a#Go"}]"#, r#"[{"target":"a#Go"}],"resources":[{"target":"a#R0"}]"#)
}

pub fn operations(count: usize) -> String {
    let operations = each(count, |n| format!(r#""a#Op{n}":{{"type":"operation"}}"#));
    let all = each(count, |n| format!(r#"{{"target":"a#Op{n}"}}"#));
    model(&format!(r#"{operations},"a#Top":{{"type":"string"}}"#))
        .replace(r#"[{"target":"a#Go"}]"#, &format!("[{all}]"))
}

pub fn missing_targets(count: usize) -> String {
    model(&structure(&each(count, |n| format!(r#""m{n}":{{"target":"a#Missing{n}"}}"#))))
}

pub fn structures(count: usize) -> String {
    let structures = each(count, |n| {
        format!(r#""a#T{n}":{{"type":"structure","members":{{"x":{{"target":"smithy.api#String"}}}}}}"#)
    });
    model(&format!(
        "{structures},{}",
        structure(&each(count, |n| format!(r#""m{n}":{{"target":"a#T{n}"}}"#)))
    ))
}

pub fn shapes_of_one_name(count: usize) -> String {
    let structures = each(count, |n| format!(r#""b{n}#T":{{"type":"structure","members":{{}}}}"#));
    model(&format!(
        "{structures},{}",
        structure(&each(count, |n| format!(r#""m{n}":{{"target":"b{n}#T"}}"#)))
    ))
}

pub fn a_long_name_of_a_structure(length: usize, count: usize) -> String {
    let name = "N".repeat(length);
    let structure = format!(
        r#""a#{name}":{{"type":"structure","members":{{{}}}}}"#,
        members(count, "smithy.api#String", "")
    );
    model(&format!(r#"{structure},"a#Top":{{"type":"list","member":{{"target":"a#{name}"}}}}"#))
}

pub fn a_long_name_of_a_member(length: usize) -> String {
    model(&structure(&format!(r#""{}":{{"target":"smithy.api#String"}}"#, "n".repeat(length))))
}

pub fn a_long_namespace(length: usize, count: usize) -> String {
    let namespace = "a.".repeat(length / 2);
    let id = format!("{namespace}a#T");
    let shape =
        format!(r#""{id}":{{"type":"structure","members":{{{}}}}}"#, members(count, "smithy.api#String", ""));
    model(&format!(r#"{shape},"a#Top":{{"type":"list","member":{{"target":"{id}"}}}}"#))
}

pub fn rule_set(rules: &str, parameters: &str) -> String {
    let set = format!(
        r#""smithy.rules#endpointRuleSet":{{"version":"1.0","parameters":{{{parameters}}},"rules":[{rules}]}}"#
    );
    model(r#""a#Top":{"type":"string"}"#)
        .replace(r#""aws.protocols#restJson1":{}"#, &format!(r#""aws.protocols#restJson1":{{}},{set}"#))
}

pub fn regions_of_a_rule_set(count: usize) -> String {
    let rule = |n| {
        format!(
            r#"{{"type":"endpoint","conditions":[{{"fn":"stringEquals","argv":[{{"ref":"Region"}},"r{n}"]}}],"endpoint":{{"url":"https://r{n}.example.com"}}}}"#
        )
    };
    let parameters = r#""Region":{"type":"string","builtIn":"AWS::Region"}"#;
    let last = r#"{"type":"endpoint","conditions":[],"endpoint":{"url":"https://{Region}.example.com"}}"#;
    rule_set(&format!("{},{last}", each(count, rule)), parameters)
}

pub fn parameters_of_a_rule_set(count: usize) -> String {
    let parameters = each(count, |n| format!(r#""P{n}":{{"type":"string","default":"d"}}"#));
    let conditions = each(count, |n| format!(r#"{{"fn":"stringEquals","argv":[{{"ref":"P{n}"}},"d"]}}"#));
    let rule = format!(
        r#"{{"type":"endpoint","conditions":[{conditions}],"endpoint":{{"url":"https://example.com"}}}}"#
    );
    rule_set(&rule, &parameters)
}
