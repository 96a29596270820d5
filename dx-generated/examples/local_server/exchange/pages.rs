use super::super::refusal::{Refusal, invalid};

/// How many items a page has, unless a number is asked for.
const PAGE: usize = 25;

/// A page of `items`, and the token of the next one: how many items come before it.
pub fn page<T>(
    items: impl Iterator<Item = T>,
    max: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    let skipped: usize = match token {
        Some(token) => token.parse().map_err(|_| invalid("NextToken is not one of this service"))?,
        None => 0,
    };
    let max = max.and_then(|max| usize::try_from(max).ok()).unwrap_or(PAGE);
    let mut rest = items.skip(skipped);
    let page: Vec<T> = rest.by_ref().take(max).collect();
    let next = rest.next().map(|_| (skipped + page.len()).to_string());
    Ok((page, next))
}
