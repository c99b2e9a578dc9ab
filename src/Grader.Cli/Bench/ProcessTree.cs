using System.Diagnostics;

namespace Grader.Cli.Bench;

/// <summary>A process and all below it, as they are when asked (proc(5)).</summary>
internal sealed class ProcessTree(int root)
{
    private const double BytesPerMegabyte = 1 << 20;
    private const int KilobytesPerMegabyte = 1 << 10;

    /// <summary>CPU of the living.</summary>
    public TimeSpan Cpu => Sum(process => process.TotalProcessorTime, TimeSpan.Zero, (one, other) => one + other);

    public double Megabytes => Sum(MegabytesOf, 0, (one, other) => one + other);

    private T Sum<T>(Func<Process, T> figure, T none, Func<T, T, T> add)
    {
        var sum = none;
        foreach (var id in Ids(root))
        {
            try
            {
                using var process = Process.GetProcessById(id);
                sum = add(sum, figure(process));
            }
            catch (Exception ended) when (ended is ArgumentException or InvalidOperationException)
            {
                // Between the listing and the look.
            }
        }

        return sum;
    }

    /// <summary>Pages that processes share count once, where the kernel tells us.</summary>
    private static double MegabytesOf(Process process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/smaps_rollup").First(line => line.StartsWith("Pss:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                / KilobytesPerMegabyte;
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return process.WorkingSet64 / BytesPerMegabyte;
        }
    }

    private static IEnumerable<int> Ids(int id) => ChildrenOf(id).SelectMany(Ids).Prepend(id);

    // Each thread lists the children that it started.
    private static int[] ChildrenOf(int id)
    {
        try
        {
            return
            [
                .. Directory.GetDirectories($"/proc/{id}/task")
                    .SelectMany(task => File.ReadAllText($"{task}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Select(child => int.Parse(child, CultureInfo.InvariantCulture)),
            ];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
