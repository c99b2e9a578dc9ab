using System.Globalization;

namespace Grader.Guest.Kernel;

/// <summary>The line of <c>/proc/PID/stat</c> or <c>/proc/PID/task/TID/stat</c> (proc(5)).</summary>
/// <param name="State">One letter: <c>R</c> running, <c>S</c> sleeping, <c>Z</c> ended but not waited for.</param>
/// <param name="Cpu">CPU time in user and kernel mode.</param>
public sealed record ProcessStat(char State, int ParentId, TimeSpan Cpu)
{
    // USER_HZ is 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    public static ProcessStat Parse(string line)
    {
        // Counted from field 3, the state: the name before it may contain spaces and parentheses.
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return new(fields[0][0], int.Parse(fields[1], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(ticks / TicksPerSecond));
    }
}
