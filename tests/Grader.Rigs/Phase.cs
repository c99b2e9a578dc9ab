using System.Globalization;

namespace Grader.Rigs;

/// <summary>What one phase of a measurement cost, added up over its rounds.</summary>
/// <param name="server">The server's process; null if its CPU is not counted.</param>
internal sealed class Phase(string name, int? server)
{
    private TimeSpan elapsed;
    private TimeSpan serverCpu;
    private TimeSpan clientCpu;
    private int count;

    public string Name => name;

    public double PerSecond => count / elapsed.TotalSeconds;

    /// <summary>CPU of the server for each; 0 if it is not counted.</summary>
    public double ServerMs => serverCpu.TotalMilliseconds / count;

    /// <summary>CPU of this process for each.</summary>
    public double ClientMs => clientCpu.TotalMilliseconds / count;

    /// <summary>Times <paramref name="operations"/> operations more.</summary>
    public async Task MeasureAsync(int operations, Func<Task> run)
    {
        var (serverBefore, clientBefore) = (ProcessCpu.Of(server), Environment.CpuUsage.TotalTime);
        var started = TimeProvider.System.GetTimestamp();
        await run();
        elapsed += TimeProvider.System.GetElapsedTime(started);
        serverCpu += ProcessCpu.Of(server) - serverBefore;
        clientCpu += Environment.CpuUsage.TotalTime - clientBefore;
        count += operations;
    }

    public static void WriteText(TextWriter output, IEnumerable<Phase> phases)
    {
        foreach (var phase in phases)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{phase.Name,-14} {phase.PerSecond,8:0} per second   CPU for each: server {phase.ServerMs:0.000} ms, "
                + $"client {phase.ClientMs:0.000} ms"));
        }
    }
}
