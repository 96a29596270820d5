#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use super::{ALL, of};
use dx_model::{Diagnostics, ShapeId, Sources};

#[test]
fn cbor_is_preferred_to_json() {
    let is_cbor = |protocol: &&dyn super::Protocol| protocol.runtime().codec.path.ends_with("Cbor");
    assert!(ALL.iter().any(is_cbor));
    assert!(ALL.iter().skip_while(|protocol| is_cbor(protocol)).all(|protocol| !is_cbor(protocol)));
}

#[test]
fn a_service_with_several_protocols_is_spoken_to_in_the_first_of_the_table() {
    for (index, preferred) in ALL.iter().enumerate() {
        let traits: Vec<_> =
            ALL[index..].iter().rev().map(|protocol| format!("\"{}\": {{}}", protocol.id())).collect();
        let mut sources = Sources::new();
        let traits = traits.join(", ");
        sources.add(
            "model.json",
            format!(
                r#"{{ "smithy": "2.0", "shapes": {{ "a#S": {{ "type": "service", "traits": {{ {traits} }} }} }} }}"#
            ),
        );
        let model = dx_model::read(&sources, &mut Diagnostics::new()).unwrap();
        let service = model.shape(&ShapeId::parse("a#S").unwrap()).unwrap();
        assert_eq!(of(service).unwrap().id(), preferred.id());
    }
}
