//! What the tests share.
#![allow(dead_code, reason = "each test file uses its part")]

use dx_model::{Diagnostics, Model, Shape, ShapeId, Sources, read};

/// The model of these texts, which have no errors. Warnings are left out.
pub fn model_of(texts: &[&str]) -> Model {
    let (model, problems) = read_all(texts);
    model.unwrap_or_else(|| panic!("{problems}"))
}

/// A model in Smithy 2.0 whose `shapes` are these.
pub fn shapes(shapes: &str) -> Model {
    model_of(&[&text_of("2.0", shapes)])
}

/// What is said about a model in Smithy 2.0 whose `shapes` are these.
pub fn problems_of(shapes: &str) -> Vec<String> {
    messages(&[&text_of("2.0", shapes)])
}

/// The text of a model.
pub fn text_of(version: &str, shapes: &str) -> String {
    format!(r#"{{ "smithy": "{version}", "shapes": {{ {shapes} }} }}"#)
}

/// The messages of everything that is said about these texts.
pub fn messages(texts: &[&str]) -> Vec<String> {
    let mut diagnostics = Diagnostics::new();
    checked(&sources(texts), &mut diagnostics);
    diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect()
}

pub fn sources(texts: &[&str]) -> Sources {
    let mut sources = Sources::new();
    for (index, text) in texts.iter().enumerate() {
        sources.add(format!("{index}.json"), *text);
    }
    sources
}

pub fn read_all(texts: &[&str]) -> (Option<Model>, String) {
    let sources = sources(texts);
    let mut diagnostics = Diagnostics::new();
    let model = checked(&sources, &mut diagnostics);
    let problems = diagnostics.render(&sources, false);
    (model, problems)
}

/// The model, if there is no error in any of its shapes, whether operations reach them or not.
pub fn checked(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Model> {
    let model = read(sources, diagnostics)?;
    model.check(diagnostics);
    (!diagnostics.has_errors()).then_some(model)
}

pub fn id(text: &str) -> ShapeId {
    ShapeId::parse(text).unwrap()
}

pub fn shape<'a>(model: &'a Model, text: &str) -> &'a Shape {
    model.shape(&id(text)).unwrap_or_else(|| panic!("there is no {text}"))
}

/// The members' names in order.
pub fn member_names(shape: &Shape) -> Vec<&str> {
    shape.members().map(|member| member.name()).collect()
}
