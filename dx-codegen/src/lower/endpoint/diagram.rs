//! Decision diagrams: `smithy.rules#endpointBdd`.

use super::reader::{Read, Reader, Told};
use super::rules::unknown_message;
use crate::ir::{Diagram, DiagramNode, Next, RuleCondition as Condition};
use dx_model::Node;
use dx_runtime::Blob;
use foldhash::HashMap;

/// From here on, a reference is one to a result.
const RESULTS: i32 = 100_000_000;

/// How many nodes there may be. Amazon S3 has 553.
const MAX_NODES: usize = 30_000;

/// What a reference names: a node, or where its negation, which is the node with its branches swapped, leads.
type State = (usize, bool);

impl Reader<'_> {
    pub fn diagram(&mut self, node: &Node) -> Read<Diagram> {
        let version = self.text(node, "version")?;
        if version.split('.').next() != Some("1") {
            return self
                .wrong(node, format!("there is no version `{version}` of endpoint rules that dx knows"));
        }
        let mut conditions = Vec::new();
        let mut variables = Vec::new();
        for condition in self.array(node, "conditions")? {
            let before = self.assigned(condition);
            self.unknown = None;
            let read = self.condition(condition, false);
            if let (Ok(Condition::Assign(ident, value)), None) = (&read, before) {
                variables.push((ident.clone(), value.ty));
            }
            conditions.push(match (read, self.unknown.take()) {
                (Err(Told), Some(what)) => Ok(Condition::Unknown(unknown_message(&what))),
                (read, _) => read,
            });
            if let (Some(before), Some(Ok(Condition::Assign(_, value)))) = (before, conditions.last())
                && value.ty != before
            {
                return self.wrong(condition, "this assigns a variable that has another type elsewhere");
            }
        }
        let mut results = Vec::new();
        for result in self.array(node, "results")? {
            if result.get("conditions").and_then(Node::as_array).is_some_and(|all| !all.is_empty()) {
                return self.wrong(result, "a result of a decision diagram has no conditions");
            }
            results.push(self.result(result));
        }
        let conditions = conditions.into_iter().collect::<Read<Vec<_>>>()?;
        let results = results.into_iter().collect::<Read<Vec<_>>>()?;
        let raw = self.raw_nodes(node)?;
        let root = self.member(node, "root")?;
        let Some(root_reference) = root.as_i64().and_then(|root| i32::try_from(root).ok()) else {
            return self.wrong(root, "`root` is no integer of 32 bits");
        };
        let nodes = self.member(node, "nodes")?;
        let graph = Graph { raw, conditions: conditions.len(), results: results.len() };
        match graph.nodes(root_reference) {
            Ok((root, nodes)) => Ok(Diagram { variables, conditions, results, root, nodes }),
            Err(problem) => self.wrong(nodes, problem),
        }
    }

    /// The type of the variable that a condition assigns, if another one has assigned it before.
    fn assigned(&self, condition: &Node) -> Option<crate::ir::RuleType> {
        self.type_of(condition.get("assign")?.as_str()?)
    }

    /// The nodes: index of the condition, reference where it holds, and where it does not.
    fn raw_nodes(&mut self, node: &Node) -> Read<Vec<[i32; 3]>> {
        let nodes = self.member(node, "nodes")?;
        let Some(text) = nodes.as_str() else {
            return self.wrong(nodes, "`nodes` is no string");
        };
        let Ok(bytes) = Blob::from_base64(text) else {
            return self.wrong(nodes, "`nodes` is no base64");
        };
        let bytes = bytes.as_slice();
        if bytes.len() % 12 != 0 {
            return self.wrong(nodes, "`nodes` does not consist of nodes of 12 bytes");
        }
        if bytes.len() / 12 > MAX_NODES {
            return self.wrong(nodes, format!("the decision diagram has more than {MAX_NODES} nodes"));
        }
        if let Some(count) = node.get("nodeCount")
            && count.as_i64().and_then(|count| usize::try_from(count).ok()) != Some(bytes.len() / 12)
        {
            let message =
                format!("`nodeCount` is not {}, which is how many nodes there are", bytes.len() / 12);
            return self.wrong(count, message);
        }
        let (integers, _) = bytes.as_chunks::<4>();
        let (nodes, _) = integers.as_chunks::<3>();
        Ok(nodes.iter().map(|node| node.map(i32::from_be_bytes)).collect())
    }
}

struct Graph {
    raw: Vec<[i32; 3]>,
    conditions: usize,
    results: usize,
}

impl Graph {
    /// The nodes that can be reached, those before others that lead to them, and where to begin.
    fn nodes(&self, root: i32) -> Result<(Next, Vec<DiagramNode>), String> {
        let order = self.order(root)?;
        let indexes: HashMap<State, usize> =
            order.iter().enumerate().map(|(index, state)| (*state, index)).collect();
        let next = |reference: i32| {
            Ok::<_, String>(match self.target(reference)? {
                Target::State(state) => Next::Node(indexes.get(&state).copied().unwrap_or_default()),
                Target::Result(result) => Next::Result(result),
                Target::NoMatch => Next::NoMatch,
            })
        };
        let mut nodes = Vec::new();
        for state in &order {
            let (condition, high, low) = self.branches(*state)?;
            nodes.push(DiagramNode { condition, high: next(high)?, low: next(low)? });
        }
        Ok((next(root)?, nodes))
    }

    /// The states that can be reached, in an order in which each comes before those that it leads to.
    fn order(&self, root: i32) -> Result<Vec<State>, String> {
        // Whether a state is finished.
        let mut seen: HashMap<State, bool> = HashMap::default();
        let mut order = Vec::new();
        let mut open: Vec<(State, u8)> = Vec::new();
        if let Target::State(state) = self.target(root)? {
            seen.insert(state, false);
            open.push((state, 0));
        }
        while let Some((state, branch)) = open.pop() {
            let (_, high, low) = self.branches(state)?;
            let reference = match branch {
                0 => high,
                1 => low,
                _ => {
                    seen.insert(state, true);
                    order.push(state);
                    continue;
                }
            };
            open.push((state, branch + 1));
            if let Target::State(next) = self.target(reference)? {
                match seen.get(&next) {
                    Some(true) => {}
                    Some(false) => return Err(format!("node {} leads back to itself", next.0)),
                    None => {
                        seen.insert(next, false);
                        open.push((next, 0));
                    }
                }
            }
        }
        order.reverse();
        Ok(order)
    }

    /// A negative reference has the branches swapped, and where these lead to nodes, it does not go on to do so: the
    /// references in a node are followed as they are.
    fn branches(&self, (index, swapped): State) -> Result<(usize, i32, i32), String> {
        let missing = || format!("there is no node {index}");
        let [condition, high, low] = *self.raw.get(index).ok_or_else(missing)?;
        let condition = usize::try_from(condition).ok().filter(|condition| *condition < self.conditions);
        let condition =
            condition.ok_or_else(|| format!("node {index} has a condition that does not exist"))?;
        Ok(if swapped { (condition, low, high) } else { (condition, high, low) })
    }

    fn target(&self, reference: i32) -> Result<Target, String> {
        match reference {
            0 => Err("a reference is 0, which stands for nothing".to_owned()),
            1 | -1 => Ok(Target::NoMatch),
            RESULTS.. => {
                // That no rule matches is the first result, which is not among those that are listed.
                match usize::try_from(reference - RESULTS).unwrap_or(usize::MAX) {
                    0 => Ok(Target::NoMatch),
                    result if result <= self.results => Ok(Target::Result(result - 1)),
                    result => Err(format!("there is no result {result}")),
                }
            }
            _ => {
                let index = usize::try_from(reference.unsigned_abs() - 1).unwrap_or(usize::MAX);
                if index >= self.raw.len() {
                    return Err(format!("there is no node {index}"));
                }
                Ok(Target::State((index, reference < 0)))
            }
        }
    }
}

enum Target {
    State(State),
    Result(usize),
    NoMatch,
}
