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

/// The input of an operation with the trait `smithy.api#paginated`. Implemented by generated code.
pub trait Paginated: Input + Clone + Unpin + 'static {
    /// The type of pagination tokens.
    type Token: Clone + PartialEq + Send + Unpin;

    /// The token of the page after `output`, or `None` if that is the last page. Empty strings and zeros count as no
    /// token.
    fn next_token(output: &<Self::Call as Operation>::Output) -> Option<Self::Token>;

    /// The token of the page that the input requests, if any.
    fn token(&self) -> Option<Self::Token> {
        None
    }

    /// Sets the token of the page to request.
    fn set_token(&mut self, token: Self::Token);
}

/// A [`Paginated`] input whose pages contain items. Implemented by generated code.
pub trait PaginatedItems: Paginated {
    /// The type of items.
    type Item: Send + Unpin;

    /// Returns the items of a page.
    fn items(output: <Self::Call as Operation>::Output) -> Vec<Self::Item>;
}

type Output<I> = <<I as Input>::Call as Operation>::Output;
type Failure<I> = CallError<<<I as Input>::Call as Operation>::Error>;
type Sent<S, I> = BoxFuture<'static, (Client<S>, I, Result<Output<I>, Failure<I>>)>;

/// A [`Stream`] of pages, created by [`Client::pages`]. It ends after the last page, and after an error.
///
/// The last page is the one whose next token is absent or equal to the token of the request, by which services such as
/// CloudWatch Logs mark the end.
///
/// Pages are requested lazily.
#[must_use = "no request is sent until a page is polled"]
pub struct Pages<S, I: Paginated> {
    state: State<S, I>,
    /// The token of the last requested page
    requested: Option<I::Token>,
}

enum State<S, I: Paginated> {
    Ready(Client<S>, I),
    Sent(Sent<S, I>),
    Done,
}

impl<S: Service, I: Paginated<Call: Call<Service = S>>> Pages<S, I> {
    pub(super) fn new(client: Client<S>, input: I) -> Self {
        Self { requested: input.token(), state: State::Ready(client, input) }
    }

    /// Returns the next page, if there is one. Cancel-safe: if the future is dropped, the next call continues with the
    /// same page.
    pub async fn next(&mut self) -> Option<Result<Output<I>, Failure<I>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Converts the stream to one of the items of all pages.
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
                        self.prepare_next(client, input, output);
                    }
                    return Poll::Ready(Some(result));
                }
                State::Done => return Poll::Ready(None),
            };
        }
    }

    /// Prepares the request of the page after `output`, if there is one.
    fn prepare_next(&mut self, client: Client<S>, mut input: I, output: &Output<I>) {
        let token = I::next_token(output).filter(|token| self.requested.as_ref() != Some(token));
        if let Some(token) = token {
            input.set_token(token.clone());
            self.requested = Some(token);
            self.state = State::Ready(client, input);
        }
    }
}

/// Nothing is structurally pinned: the future is boxed.
impl<S, I: Paginated> Unpin for Pages<S, I> {}

impl<S: Service, I: Paginated<Call: Call<Service = S>>> Stream for Pages<S, I> {
    type Item = Result<Output<I>, Failure<I>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

/// A [`Stream`] of the items of all pages, created by [`Pages::items`]. It ends after the last item, and after an
/// error.
///
/// A page is requested when the items of the previous one are consumed.
#[must_use = "no request is sent until an item is polled"]
pub struct Items<S, I: PaginatedItems> {
    pages: Pages<S, I>,
    page: vec::IntoIter<I::Item>,
}

impl<S: Service, I: PaginatedItems<Call: Call<Service = S>>> Items<S, I> {
    /// Returns the next item, if there is one. Cancel-safe: if the future is dropped, the next call continues at the
    /// same item.
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
