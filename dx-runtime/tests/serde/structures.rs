//! Structures, as generated code describes them.

use super::{error, from_json, to_json};
use serde::Deserialize;
use serde::de::value::MapDeserializer;
use serde_json::json;

macro_rules! number {
    (required) => { i32 };
    (optional) => { Option<i32> };
}

/// A structure of numbers.
macro_rules! wide {
    ($($presence:ident { $($field:ident $name:literal)* })*) => {
        #[derive(Debug, PartialEq)]
        struct Wide {
            $($($field: number!($presence),)*)*
        }

        dx_runtime::structure! {
            Wide as "Wide" {
                $($($field: $presence $name,)*)*
            }
        }
    };
}

// 130 members. The first, the 64th, the 65th and the last are required.
wide! {
    required { m0 "m0" }
    optional {
        m1 "m1" m2 "m2" m3 "m3" m4 "m4" m5 "m5" m6 "m6" m7 "m7" m8 "m8" m9 "m9" m10 "m10" m11 "m11"
        m12 "m12" m13 "m13" m14 "m14" m15 "m15" m16 "m16" m17 "m17" m18 "m18" m19 "m19" m20 "m20" m21 "m21"
        m22 "m22" m23 "m23" m24 "m24" m25 "m25" m26 "m26" m27 "m27" m28 "m28" m29 "m29" m30 "m30" m31 "m31"
        m32 "m32" m33 "m33" m34 "m34" m35 "m35" m36 "m36" m37 "m37" m38 "m38" m39 "m39" m40 "m40" m41 "m41"
        m42 "m42" m43 "m43" m44 "m44" m45 "m45" m46 "m46" m47 "m47" m48 "m48" m49 "m49" m50 "m50" m51 "m51"
        m52 "m52" m53 "m53" m54 "m54" m55 "m55" m56 "m56" m57 "m57" m58 "m58" m59 "m59" m60 "m60" m61 "m61"
        m62 "m62"
    }
    required {
        m63 "m63" m64 "m64"
    }
    optional {
        m65 "m65" m66 "m66" m67 "m67" m68 "m68" m69 "m69" m70 "m70" m71 "m71" m72 "m72" m73 "m73" m74 "m74"
        m75 "m75" m76 "m76" m77 "m77" m78 "m78" m79 "m79" m80 "m80" m81 "m81" m82 "m82" m83 "m83" m84 "m84"
        m85 "m85" m86 "m86" m87 "m87" m88 "m88" m89 "m89" m90 "m90" m91 "m91" m92 "m92" m93 "m93" m94 "m94"
        m95 "m95" m96 "m96" m97 "m97" m98 "m98" m99 "m99" m100 "m100" m101 "m101" m102 "m102" m103 "m103"
        m104 "m104" m105 "m105" m106 "m106" m107 "m107" m108 "m108" m109 "m109" m110 "m110" m111 "m111"
        m112 "m112" m113 "m113" m114 "m114" m115 "m115" m116 "m116" m117 "m117" m118 "m118" m119 "m119"
        m120 "m120" m121 "m121" m122 "m122" m123 "m123" m124 "m124" m125 "m125" m126 "m126" m127 "m127"
        m128 "m128"
    }
    required { m129 "m129" }
}

dx_runtime::serde!(Wide);

#[test]
fn a_wide_structure_knows_all_that_is_missing() {
    assert_eq!(error::<Wide>("{}"), "missing required members `m0`, `m63`, `m64`, `m129`");
    assert_eq!(error::<Wide>(r#"{"m129":1,"m63":1,"m0":1}"#), "missing required member `m64`");
    let wide: Wide = from_json(r#"{"m129":1,"m64":2,"m63":3,"m0":4,"other":[],"m1":5}"#);
    assert_eq!(to_json(&wide), json!({ "m129": 1, "m64": 2, "m63": 3, "m0": 4, "m1": 5 }));
}

#[test]
fn a_name_may_come_as_bytes() {
    let names: [&[u8]; 5] = [b"m0", b"m129", b"m63", b"\xff", b"m64"];
    let entries =
        MapDeserializer::<_, serde_json::Error>::new(names.into_iter().zip((1..).map(|n| json!(n))));
    let wide = Wide::deserialize(entries).unwrap();
    assert_eq!(to_json(&wide), json!({ "m0": 1, "m129": 2, "m63": 3, "m64": 5 }));
}

#[test]
fn of_a_member_that_comes_twice_the_last_one_counts() {
    let required = r#""m0":1,"m63":1,"m64":1,"m129":1"#;
    let wide: Wide = from_json(&format!(r#"{{{required},"m64":7,"m1":2,"m1":null}}"#));
    assert_eq!(to_json(&wide), json!({ "m0": 1, "m63": 1, "m64": 7, "m129": 1 }));
}

#[test]
fn null_is_no_value_of_a_required_member() {
    for name in ["m0", "m64", "m129"] {
        let message = format!("invalid type: null, expected an integer of 32 bits at `{name}`");
        assert_eq!(error::<Wide>(&format!(r#"{{"{name}":1,"{name}":null}}"#)), message);
    }
}

#[test]
fn a_structure_is_an_object_and_nothing_else() {
    assert_eq!(error::<Wide>("null"), "invalid type: null, expected an object");
    assert_eq!(error::<Wide>("[1]"), "invalid type: sequence, expected an object");
    assert_eq!(error::<Wide>(r#""m0""#), "invalid type: string \"m0\", expected an object");
}

#[test]
fn an_integer_fits_or_is_refused() {
    assert_eq!(
        error::<Wide>(r#"{"m1":1.5}"#),
        "invalid value: floating point `1.5`, expected an integer of 32 bits at `m1`"
    );
    assert_eq!(
        error::<Wide>(r#"{"m1":2147483648}"#),
        "invalid value: integer `2147483648`, expected an integer of 32 bits at `m1`"
    );
    assert_eq!(
        error::<Wide>(r#"{"m1":18446744073709551615}"#),
        "invalid value: integer `18446744073709551615`, expected an integer of 32 bits at `m1`"
    );
    assert!(error::<Wide>(r#"{"m1":3.0}"#).starts_with("missing"));
}
