//! The answers of a rule, one after the other.

use std::num::NonZeroUsize;

/// Answers, each for a number of requests.
pub(super) struct Sequence<A> {
    steps: Vec<Step<A>>,
    /// The index of the current step.
    current: usize,
    /// How many requests the current step has answered.
    used: usize,
}

struct Step<A> {
    answer: A,
    /// The number of requests that the answer is for. `None` is one, or any number if no other answer follows.
    times: Option<NonZeroUsize>,
}

impl<A> Default for Sequence<A> {
    fn default() -> Self {
        Self { steps: Vec::new(), current: 0, used: 0 }
    }
}

impl<A: Clone> Sequence<A> {
    pub fn push(&mut self, answer: A) {
        self.steps.push(Step { answer, times: None });
        // An answer that was for any number of requests is for those that it had, and one at least.
        if self.current + 2 == self.steps.len() && self.used > 0 && self.steps[self.current].times.is_none() {
            self.advance();
        }
    }

    /// Sets for how many requests the last answer is.
    pub fn set_times(&mut self, times: NonZeroUsize) {
        if let Some(last) = self.steps.last_mut() {
            last.times = Some(times);
        }
    }

    /// The answer to the next request. `None` if all are used up.
    pub fn next(&mut self) -> Option<A> {
        let step = self.steps.get(self.current)?;
        let answer = step.answer.clone();
        self.used += 1;
        if self.limit(self.current).is_some_and(|limit| self.used >= limit) {
            self.advance();
        }
        Some(answer)
    }

    fn advance(&mut self) {
        self.current += 1;
        self.used = 0;
    }

    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The number of answers that were added.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// The number of answers that were used as often as they had to be.
    pub fn done(&self) -> usize {
        let is_optional_rest = self.used > 0 && self.limit(self.current).is_none();
        self.current + usize::from(is_optional_rest)
    }

    /// For how many requests an answer is. `None` is any number.
    fn limit(&self, index: usize) -> Option<usize> {
        let step = self.steps.get(index)?;
        let is_last = index + 1 == self.steps.len();
        step.times.map(NonZeroUsize::get).or((!is_last).then_some(1))
    }
}

#[cfg(test)]
mod tests {
    use super::Sequence;
    use std::num::NonZeroUsize;

    fn sequence(steps: &[(&'static str, usize)]) -> Sequence<&'static str> {
        let mut sequence = Sequence::default();
        for (answer, times) in steps {
            sequence.push(*answer);
            if let Some(times) = NonZeroUsize::new(*times) {
                sequence.set_times(times);
            }
        }
        sequence
    }

    fn take(sequence: &mut Sequence<&'static str>, count: usize) -> Vec<Option<&'static str>> {
        (0..count).map(|_| sequence.next()).collect()
    }

    #[test]
    fn each_answer_is_used_once_and_the_last_for_all_that_follow() {
        let mut answers = sequence(&[("a", 0), ("b", 0)]);
        assert_eq!(take(&mut answers, 4), [Some("a"), Some("b"), Some("b"), Some("b")]);
        assert_eq!(answers.done(), 2);
    }

    #[test]
    fn answers_with_a_number_are_used_as_often_and_then_used_up() {
        let mut answers = sequence(&[("a", 2), ("b", 1)]);
        assert_eq!(take(&mut answers, 2), [Some("a"), Some("a")]);
        assert_eq!((answers.done(), answers.len()), (1, 2));
        assert_eq!(take(&mut answers, 2), [Some("b"), None]);
        assert_eq!(answers.done(), 2);
    }

    #[test]
    fn an_answer_that_is_added_later_replaces_the_last_one() {
        let mut answers = sequence(&[("a", 0)]);
        assert_eq!(take(&mut answers, 2), [Some("a"), Some("a")]);
        answers.push("b");
        assert_eq!(take(&mut answers, 2), [Some("b"), Some("b")]);
    }

    #[test]
    fn without_answers_there_is_none() {
        assert_eq!(Sequence::<&str>::default().next(), None);
        assert_eq!(sequence(&[("a", 0)]).done(), 0);
    }
}
