namespace Grader.Cli.Bench;

/// <summary>The figures for people.</summary>
internal static class BenchReport
{
    private const int MillisecondsPerSecond = 1_000;

    public static void Write(IAnsiConsole console, string machine, int solutions, BenchFigures figures)
    {
        console.WriteLine(machine);
        console.WriteLine($"{figures.Count} gradings in each measurement, from a mix of {solutions} solutions");
        var table = ReportConsole.Table("", "median", "p95", "CPU", "in (program + compilation)");
        AddPipeline(table, figures);
        if (figures.Service is { } service) AddService(table, service);
        if (figures.DotnetTest is { } test) AddDotnetTest(table, test);
        console.Write(table);
    }

    private static void AddPipeline(Table table, BenchFigures figures)
    {
        var pipeline = figures.Pipeline;
        table.AddRow("a .NET program that prints its version", Time(pipeline.Hello.Wall), "", Time(pipeline.Hello.Cpu), "");
        table.AddRow("a compilation, warm", Time(pipeline.Compile.Wall), "", Time(pipeline.Compile.Cpu), "");
        table.AddRow("the check of the policy", Time(pipeline.Policy), "", "", "");
        table.AddRow("a grading, from a cold start", Time(pipeline.Cold), "", "", "");
        table.AddRow(
            "a grading, warm, one at a time", Time(pipeline.Warm.Median), Time(pipeline.Warm.P95), "", Times(figures.WallRatio));
        table.AddRow("  of it the compilation", Time(pipeline.CompileMs), "", "", "");
        table.AddRow("  of it the hidden tests", Time(pipeline.RunMs), "", "", "");
        table.AddRow("a grading, on all cores", Rate(pipeline.PerSecond), "", Time(pipeline.Cpu), Times(figures.CpuRatio));
    }

    private static void AddService(Table table, ServiceFigures service)
    {
        table.AddRow("service: start to ready", Time(service.Ready), "", "", "");
        table.AddRow("service: start to calm", Time(service.Calm), "", "", "");
        table.AddRow("service: memory, idle", Megabytes(service.IdleMegabytes), "", "", "");
        table.AddRow("POST to webhook, one at a time", Time(service.Webhook.Median), Time(service.Webhook.P95), "", "");
        table.AddRow("POST to webhook, saturated", Rate(service.PerSecond), "", "", "");
        table.AddRow("service: memory, saturated", Megabytes(service.PeakMegabytes), "", "", "");
    }

    private static void AddDotnetTest(Table table, DotnetTestFigures test)
    {
        table.AddRow("dotnet test, with the build", Time(test.Test.Wall), "", Time(test.Test.Cpu), "");
        table.AddRow($"  a grading of {test.Solution}", Time(test.Ours.Wall), "", Time(test.Ours.Cpu), "");
        table.AddRow("  dotnet test over a grading", Times(test.Test.Wall / test.Ours.Wall), "", Times(test.Test.Cpu / test.Ours.Cpu), "");
    }

    private static string Time(double milliseconds) => milliseconds switch
    {
        >= MillisecondsPerSecond => Format($"{milliseconds / MillisecondsPerSecond:0.0} s"),
        < 1 => Format($"{milliseconds:0.00} ms"),
        _ => Format($"{milliseconds:0} ms"),
    };

    private static string Times(double ratio) => Format($"{ratio:0.0} ×");

    private static string Rate(double perSecond) => Format($"{perSecond:0.0} /s");

    private static string Megabytes(double megabytes) => Format($"{megabytes:0} MB");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
