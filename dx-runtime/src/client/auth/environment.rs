use super::Token;
use crate::client::environment::System;

/// The bearer token that the environment has for one service: `AWS_BEARER_TOKEN_BEDROCK` for the one that is signed as
/// `bedrock`, as in botocore.
pub(in crate::client) fn scoped_token(system: &System, signing_name: &str) -> Option<Token> {
    let name: String = signing_name.chars().map(|c| if matches!(c, '-' | ' ') { '_' } else { c }).collect();
    // Without a name, there is no such variable.
    let name = Some(name.to_uppercase()).filter(|name| !name.is_empty())?;
    system.variable(&format!("AWS_BEARER_TOKEN_{name}")).map(|token| Token::new(token.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_of_the_environment_is_for_the_service_that_it_names() {
        let system = |name: &str, value: &str| System::new([(name.to_owned(), value.to_owned())], None);
        let bedrock = system("AWS_BEARER_TOKEN_BEDROCK", "abc");
        assert_eq!(scoped_token(&bedrock, "bedrock"), Some(Token::new("abc")));
        assert_eq!(scoped_token(&bedrock, "bedrock-agentcore"), None);
        assert_eq!(scoped_token(&bedrock, ""), None);
        let other = system("AWS_BEARER_TOKEN_BEDROCK_AGENTCORE", "abc");
        assert_eq!(scoped_token(&other, "bedrock-agentcore"), Some(Token::new("abc")));
        assert_eq!(scoped_token(&system("AWS_BEARER_TOKEN_BEDROCK", " "), "bedrock"), None);
        assert_eq!(scoped_token(&system("AWS_BEARER_TOKEN_", "abc"), ""), None);
    }
}
