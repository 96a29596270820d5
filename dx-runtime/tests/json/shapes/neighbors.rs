//! Members of all kinds, next to each other in all ways: nothing that is left to be written of one gets lost or comes twice.

use super::punctuation::{Choice, Pair};
use crate::written;
use dx_runtime::shape::{
    ErrorCorrection, Member, ReadValue, Schema, Structure, Unit, Value, WriteMembers, kinds,
};
use std::collections::BTreeMap;

/// A kind of value.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Text,
    Number,
    EmptyStructure,
    Structure,
    EmptyList,
    List,
    Map,
    Union,
    BoxedText,
    BoxedStructure,
}

impl Kind {
    const ALL: [Self; 10] = [
        Self::Text,
        Self::Number,
        Self::EmptyStructure,
        Self::Structure,
        Self::EmptyList,
        Self::List,
        Self::Map,
        Self::Union,
        Self::BoxedText,
        Self::BoxedStructure,
    ];

    fn json(self) -> &'static str {
        match self {
            Self::Text | Self::BoxedText => r#""a,""#,
            Self::Number => "-7",
            Self::EmptyStructure => "{}",
            Self::Structure | Self::BoxedStructure => r#"{"One":","}"#,
            Self::EmptyList => "[]",
            Self::List => r#"["","b,"]"#,
            Self::Map => r#"{"k\"":"v"}"#,
            Self::Union => r#"{"Text":"t"}"#,
        }
    }
}

/// How a member is declared, and whether it has a value.
#[derive(Clone, Copy, Debug)]
enum Presence {
    Required,
    Default,
    Set,
    Unset,
}

/// A structure of three members that are decided when the test runs.
#[derive(Debug)]
struct Three([(usize, Presence, Kind); 3]);

/// For each of three places: a member with a plain name, one with a name that needs escapes, and one that is bound.
static THREE: Schema = Schema::new(
    "Three",
    &[
        Member::required("a", r#"","a":""#),
        Member::required("a\"", r#"","a"":""#),
        Member::required("x", r#"","x":""#).bound(),
        Member::required("b", r#"","b":""#),
        Member::required("\\b", r#"","\b":""#),
        Member::required("x", r#"","x":""#).bound(),
        Member::required("c", r#"","c":""#),
        Member::required("\n", "\",\"\n\":\""),
        Member::required("x", r#"","x":""#).bound(),
    ],
);

impl ErrorCorrection for Three {
    fn corrected() -> Self {
        Self([(0, Presence::Unset, Kind::Text); 3])
    }
}

impl Structure for Three {
    fn schema() -> &'static Schema {
        &THREE
    }

    fn write_members<W: WriteMembers>(&self, writer: &mut W) {
        for (place, &(name, presence, kind)) in self.0.iter().enumerate() {
            let member = &THREE.members()[3 * place + name];
            let pair = || Pair { one: ",".to_owned(), two: None };
            match kind {
                Kind::Text => write(writer, member, presence, "a,".to_owned()),
                Kind::Number => write(writer, member, presence, -7),
                Kind::EmptyStructure => write(writer, member, presence, Unit),
                Kind::Structure => write(writer, member, presence, pair()),
                Kind::EmptyList => write(writer, member, presence, Vec::<String>::new()),
                Kind::List => write(writer, member, presence, vec![String::new(), "b,".to_owned()]),
                Kind::Map => {
                    let map = BTreeMap::from([("k\"".to_owned(), "v".to_owned())]);
                    write(writer, member, presence, map);
                }
                Kind::Union => write(writer, member, presence, Choice::Text("t".to_owned())),
                Kind::BoxedText => write(writer, member, presence, Box::new("a,".to_owned())),
                Kind::BoxedStructure => write(writer, member, presence, Box::new(pair())),
            }
        }
    }

    fn read_member<R: ReadValue>(&mut self, _index: usize, reader: R) -> Result<(), R::Error> {
        reader.skip()
    }
}

impl Value for Three {
    type Kind = kinds::Structure;
}

fn write<T: Value, W: WriteMembers>(writer: &mut W, member: &'static Member, presence: Presence, value: T) {
    match presence {
        Presence::Required => writer.required(member, &value),
        Presence::Default => writer.default(member, &value),
        Presence::Set => writer.optional(member, &Some(value)),
        Presence::Unset => writer.optional(member, &None::<T>),
    }
}

/// What serde_json makes of the same.
fn expected(three: &Three) -> String {
    let members = three.0.iter().enumerate().filter_map(|(place, &(name, presence, kind))| {
        let member = &THREE.members()[3 * place + name];
        let is_there = !member.is_bound() && !matches!(presence, Presence::Unset);
        is_there.then(|| format!("{}:{}", serde_json::Value::from(member.name()), kind.json()))
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[test]
fn members_of_any_kinds_are_written_one_after_the_other() {
    let presences = [Presence::Required, Presence::Default, Presence::Set];
    let values = presences.into_iter().flat_map(|presence| Kind::ALL.map(|kind| (presence, kind)));
    let values: Vec<_> = values.chain([(Presence::Unset, Kind::Text)]).collect();
    // In the middle, any value; around it, what ends and begins in different ways, or is not there.
    let ends = [
        (Presence::Required, Kind::Text),
        (Presence::Required, Kind::Number),
        (Presence::Set, Kind::Text),
        (Presence::Set, Kind::List),
        (Presence::Default, Kind::Union),
        (Presence::Unset, Kind::Number),
    ];
    for names in 0..27 {
        let name = |place| names / 3_usize.pow(place) % 3;
        for &(presence, kind) in &values {
            for first in ends {
                for last in ends {
                    let three = Three([
                        (name(0), first.0, first.1),
                        (name(1), presence, kind),
                        (name(2), last.0, last.1),
                    ]);
                    assert_eq!(written(&three).unwrap(), expected(&three), "{three:?}");
                }
            }
        }
    }
}

#[test]
fn a_structure_of_any_kinds_of_members_is_written_wherever_it_stands() {
    let three = || {
        Three([
            (0, Presence::Set, Kind::Text),
            (0, Presence::Required, Kind::Text),
            (2, Presence::Required, Kind::Text),
        ])
    };
    let text = r#"{"a":"a,","b":"a,"}"#;
    assert_eq!(written(&vec![three(), three()]).unwrap(), format!("[{text},{text}]"));
    assert_eq!(written(&vec![Some(three()), None]).unwrap(), format!("[{text},null]"));
    let map = BTreeMap::from([(1, three()), (2, three())].map(|(key, three)| (format!("\"{key}"), three)));
    assert_eq!(written(&map).unwrap(), format!(r#"{{"\"1":{text},"\"2":{text}}}"#));
    assert_eq!(written(&Box::new(vec![vec![three()], vec![]])).unwrap(), format!("[[{text}],[]]"));
}
