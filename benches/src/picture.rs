//! Charts, as SVG.

use std::fmt::Write;

/// Two quantities that belong together, drawn as points that may be joined by a line.
pub struct Series<'a> {
    pub name: &'a str,
    /// A colour that can be told from the others by anyone
    pub color: &'a str,
    /// Whether the points are joined
    pub line: bool,
    pub points: Vec<(f64, f64)>,
}

/// A chart with its axes from zero on.
pub struct Chart<'a> {
    pub title: &'a str,
    pub x: &'a str,
    pub y: &'a str,
    pub series: Vec<Series<'a>>,
}

const WIDTH: f64 = 460.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 70.0;
const TOP: f64 = 46.0;
const BOTTOM: f64 = 46.0;
const GAP: f64 = 50.0;

/// Draws charts, one beside the other.
pub fn draw(charts: &[Chart<'_>]) -> String {
    let (width, height) = (charts.len() as f64 * (LEFT + WIDTH + GAP), TOP + HEIGHT + BOTTOM);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for (index, chart) in charts.iter().enumerate() {
        let left = LEFT + index as f64 * (LEFT + WIDTH + GAP);
        let _ = writeln!(svg, "<g transform=\"translate({left} {TOP})\">\n{}</g>", chart.draw());
    }
    svg + "</svg>\n"
}

impl Chart<'_> {
    fn draw(&self) -> String {
        let points = || self.series.iter().flat_map(|series| &series.points);
        let (x_step, x_end) = ticks(points().map(|point| point.0));
        let (y_step, y_end) = ticks(points().map(|point| point.1));
        let (x, y) = (|value: f64| value / x_end * WIDTH, |value: f64| HEIGHT - value / y_end * HEIGHT);
        let mut svg = String::new();
        let mut text = |x: f64, y: f64, more: &str, text: &str| {
            let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" {more}>{text}</text>");
        };
        text(0.0, -20.0, "font-size=\"15\" font-weight=\"bold\"", self.title);
        text(WIDTH / 2.0, HEIGHT + 38.0, "text-anchor=\"middle\"", self.x);
        text(-HEIGHT / 2.0, -52.0, "text-anchor=\"middle\" transform=\"rotate(-90)\"", self.y);
        for value in steps(x_step, x_end) {
            text(x(value), HEIGHT + 18.0, "text-anchor=\"middle\"", &number(value));
        }
        for value in steps(y_step, y_end) {
            text(-8.0, y(value) + 4.0, "text-anchor=\"end\"", &number(value));
        }
        for (index, series) in self.series.iter().enumerate() {
            text(32.0, 20.0 + 20.0 * index as f64, "", series.name);
        }
        for value in steps(y_step, y_end) {
            let _ = writeln!(svg, "<path d=\"M0 {0:.1}H{WIDTH}\" stroke=\"#ddd\"/>", y(value));
        }
        let _ = writeln!(svg, "<path d=\"M0 0V{HEIGHT}H{WIDTH}\" fill=\"none\" stroke=\"#222\"/>");
        for (index, series) in self.series.iter().enumerate() {
            let legend = 16.0 + 20.0 * index as f64;
            let _ = writeln!(svg, "<g fill=\"{0}\" stroke=\"{0}\" stroke-width=\"2\">", series.color);
            let points = series.points.iter().map(|point| (x(point.0), y(point.1)));
            marks(points, series.line, &mut svg);
            marks(
                [(10.0, legend), (26.0, legend)].into_iter().skip(usize::from(!series.line)),
                series.line,
                &mut svg,
            );
            svg += "</g>\n";
        }
        svg
    }
}

fn marks(points: impl Iterator<Item = (f64, f64)> + Clone, line: bool, svg: &mut String) {
    if line {
        let path: Vec<_> = points.clone().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
        let _ = writeln!(svg, "<path d=\"M{}\" fill=\"none\"/>", path.join("L"));
    }
    for (x, y) in points {
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2\"/>");
    }
}

/// The distance of round numbers, about six of them, and the first that is behind all values.
fn ticks(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let end = values.fold(1.0, f64::max);
    let power = 10_f64.powf((end / 5.0).log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power).into_iter().find(|step| end / step <= 6.0);
    let step = step.unwrap_or(end);
    (step, (end / step).ceil() * step)
}

fn steps(step: f64, end: f64) -> impl Iterator<Item = f64> {
    (0..=(end / step).round() as u32).map(move |index| f64::from(index) * step)
}

/// With commas between thousands.
fn number(value: f64) -> String {
    let digits = format!("{value:.0}");
    let groups: Vec<_> =
        digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group)).collect();
    groups.join(",")
}
