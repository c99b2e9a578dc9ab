using System.Net;
using System.Text;

namespace Grader.Cli.Bench;

/// <summary>The times as bars, in SVG 1.1. The scale is logarithmic: a compilation and <c>dotnet test</c> are three orders apart.</summary>
internal static class BenchChart
{
    private const int Width = 720;
    private const int BarsFrom = 270;
    private const int BarsTo = 640;
    private const int RowHeight = 26;
    private const int BarHeight = 16;
    private const int Top = 50;

    public static string Draw(BenchFigures figures, string machine)
    {
        var bars = BarsOf(figures).ToArray();
        var (least, most) = (Math.Floor(Math.Log10(bars.Min(bar => bar.Ms))), Math.Ceiling(Math.Log10(bars.Max(bar => bar.Ms))));
        var height = Top + (RowHeight * bars.Length) + RowHeight;
        var svg = new StringBuilder();
        Append($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" font-family="sans-serif" font-size="13">""");
        Append($"""<rect width="{Width}" height="{height}" fill="#ffffff"/>""");
        Append($"""<text x="12" y="24" font-size="15">What a grading costs: {WebUtility.HtmlEncode(machine)}</text>""");
        for (var power = least; power <= most; power++)
        {
            Append($"""<line x1="{X(power):0}" y1="{Top - 8}" x2="{X(power):0}" y2="{height - RowHeight}" stroke="#dddddd"/>""");
            Append($"""<text x="{X(power):0}" y="{height - 8}" fill="#666666" text-anchor="middle">{Math.Pow(10, power)} ms</text>""");
        }

        for (var row = 0; row < bars.Length; row++)
        {
            var (name, ms) = bars[row];
            var (y, end) = (Top + (row * RowHeight), X(Math.Log10(ms)));
            Append($"""<text x="{BarsFrom - 8}" y="{y + 13}" text-anchor="end">{WebUtility.HtmlEncode(name)}</text>""");
            Append($"""<rect x="{BarsFrom}" y="{y}" width="{end - BarsFrom:0.0}" height="{BarHeight}" fill="#3b6ea5"/>""");
            Append($"""<text x="{end + 6:0.0}" y="{y + 13}">{ms:#,0} ms</text>""");
        }

        return svg.Append("</svg>\n").ToString();

        double X(double power) => BarsFrom + ((BarsTo - BarsFrom) * (power - least) / Math.Max(1, most - least));
        void Append(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static IEnumerable<(string Name, double Ms)> BarsOf(BenchFigures figures)
    {
        var pipeline = figures.Pipeline;
        yield return ("a .NET program's start", pipeline.Hello.Wall);
        yield return ("a compilation, warm", pipeline.Compile.Wall);
        yield return ("a grading, cold", pipeline.Cold);
        yield return ("a grading, warm: median", pipeline.Warm.Median);
        yield return ("a grading, warm: 95th percentile", pipeline.Warm.P95);
        yield return ("CPU of a grading on all cores", pipeline.Cpu);
        if (figures.Service is { } service)
        {
            yield return ("POST to webhook: median", service.Webhook.Median);
            yield return ("POST to webhook: 95th percentile", service.Webhook.P95);
            yield return ("service, start to ready", service.Ready);
            yield return ("service, start to calm", service.Calm);
        }

        if (figures.DotnetTest is { } test) yield return ("dotnet test", test.Test.Wall);
    }
}
