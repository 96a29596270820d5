use super::client::Client;
use super::error::CallError;
use super::service::{Call, Input, Service};
use super::transport::BoxFuture;
use crate::Operation;
use futures_core::Stream;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// The input of an operation that answers in pages: the trait `smithy.api#paginated`. Generated code implements it.
pub trait Paginated: Input + Clone + Unpin + 'static {
    /// What stands for the next page.
    type Token: Clone + PartialEq + Send + Unpin;

    /// The token of the page after `output`, unless that is the last one. A token that is empty, or zero, is none.
    fn next_token(output: &<Self::Call as Operation>::Output) -> Option<Self::Token>;

    /// The token of the page that the input asks for, if it asks for one.
    fn token(&self) -> Option<Self::Token> {
        None
    }

    /// Asks for the page of `token`.
    fn set_token(&mut self, token: Self::Token);
}

/// A [`Paginated`] one of which the pages have items. Generated code implements it.
pub trait PaginatedItems: Paginated {
    /// What a page is made of.
    type Item: Send + Unpin;

    /// The items of a page.
    fn items(output: <Self::Call as Operation>::Output) -> Vec<Self::Item>;
}

type Output<I> = <<I as Input>::Call as Operation>::Output;
type Failure<I> = CallError<<<I as Input>::Call as Operation>::Error>;
type Sent<S, I> = BoxFuture<'static, (Client<S>, I, Result<Output<I>, Failure<I>>)>;

/// The pages of a result: a [`Stream`] that ends after the last one, and after an error.
///
/// The last page is the one without a token for the next, or with the token that it was asked for by: so some services,
/// such as CloudWatch Logs, mark the end.
///
/// A page is asked for when it is wanted. [`Client::pages`] makes it.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<S, I: Paginated> {
    state: State<S, I>,
    /// The token that the last page was asked for by.
    asked: Option<I::Token>,
}

enum State<S, I: Paginated> {
    Ready(Client<S>, I),
    Sent(Sent<S, I>),
    Done,
}

impl<S: Service, I: Paginated<Call: Call<Service = S>>> Pages<S, I> {
    pub(super) fn new(client: Client<S>, input: I) -> Self {
        Self { asked: input.token(), state: State::Ready(client, input) }
    }

    /// The next page, if there is one. When this future is dropped, the next one goes on with the same page.
    pub async fn next(&mut self) -> Option<Result<Output<I>, Failure<I>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The items of all pages.
    pub fn items(self) -> Items<S, I>
    where
        I: PaginatedItems,
    {
        Items { pages: self, page: Vec::new().into_iter() }
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Output<I>, Failure<I>>>> {
        loop {
            self.state = match std::mem::replace(&mut self.state, State::Done) {
                State::Ready(client, input) => State::Sent(Box::pin(async move {
                    let result = client.send(&input).await;
                    (client, input, result)
                })),
                State::Sent(mut sent) => {
                    let Poll::Ready((client, input, result)) = sent.as_mut().poll(context) else {
                        self.state = State::Sent(sent);
                        return Poll::Pending;
                    };
                    if let Ok(output) = &result {
                        self.go_on(client, input, output);
                    }
                    return Poll::Ready(Some(result));
                }
                State::Done => return Poll::Ready(None),
            };
        }
    }

    /// Gets ready for the page after `output`, if there is one.
    fn go_on(&mut self, client: Client<S>, mut input: I, output: &Output<I>) {
        let token = I::next_token(output).filter(|token| self.asked.as_ref() != Some(token));
        if let Some(token) = token {
            input.set_token(token.clone());
            self.asked = Some(token);
            self.state = State::Ready(client, input);
        }
    }
}

/// Nothing in it is pinned: the future that may be there is in a box.
impl<S, I: Paginated> Unpin for Pages<S, I> {}

impl<S: Service, I: Paginated<Call: Call<Service = S>>> Stream for Pages<S, I> {
    type Item = Result<Output<I>, Failure<I>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

/// The items of all pages: a [`Stream`] that ends after the last one, and after an error.
///
/// A page is asked for when the items of the one before are used up. [`Pages::items`] makes it.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<S, I: PaginatedItems> {
    pages: Pages<S, I>,
    page: vec::IntoIter<I::Item>,
}

impl<S: Service, I: PaginatedItems<Call: Call<Service = S>>> Items<S, I> {
    /// The next item, if there is one. When this future is dropped, the next one goes on at the same place.
    pub async fn next(&mut self) -> Option<Result<I::Item, Failure<I>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<S: Service, I: PaginatedItems<Call: Call<Service = S>>> Stream for Items<S, I> {
    type Item = Result<I::Item, Failure<I>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(output)) => self.page = I::items(output).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
