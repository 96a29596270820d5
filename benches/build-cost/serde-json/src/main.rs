//! What every program costs that has serde_json, and with it serde's traits, but no type of its own.

fn main() {
    println!("{}", serde_json::Value::Null);
}
