using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Grader.Cli.Bench;

/// <summary>How the bench measures time and CPU, and starts programs.</summary>
internal static class Stopwatches
{
    /// <summary>The machine's own <c>dotnet</c>, and what comes with it.</summary>
    public static ProcessStartInfo Dotnet(params IEnumerable<string> arguments)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        return new(dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>This program with other arguments.</summary>
    public static ProcessStartInfo Grader(params IEnumerable<string> arguments) =>
        Dotnet([typeof(Stopwatches).Assembly.Location, .. arguments]);

#pragma warning disable RS0030 // Only the sandbox starts student code; these are programs of the machine and of ours.
    public static Process Start(ProcessStartInfo info) => Process.Start(info)!;
#pragma warning restore RS0030

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote on stdout, or on stderr if nothing, and its exit code.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo info, CancellationToken cancellationToken)
    {
        using var process = Start(info);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output.Length > 0 ? output : await errors);
    }

    public static async Task<double> TimeAsync(Func<Task> run)
    {
        var started = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>Does the same so many times, one after the other.</summary>
    public static async Task<Cost> CostAsync(int times, Func<int, Task> run)
    {
        var walls = new List<double>(times);
        var cpu = CpuOfMachine();
        for (var number = 0; number < times; number++) walls.Add(await TimeAsync(() => run(number)));
        return new(Latency.Of(walls).Median, (CpuOfMachine() - cpu) / times);
    }

    /// <summary>CPU milliseconds of all processes: user, nice and system of /proc/stat (proc(5)), in ticks of 10 ms.</summary>
    public static double CpuOfMachine()
    {
        const int MillisecondsPerTick = 10;
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..4];
        return MillisecondsPerTick * ticks.Sum(field => double.Parse(field, CultureInfo.InvariantCulture));
    }
}
