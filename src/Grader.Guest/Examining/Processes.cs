using System.Globalization;

namespace Grader.Guest.Examining;

/// <summary>What this process can see of others, and of itself in /proc (proc(5)).</summary>
internal static class Processes
{
    private const string NoCapability = "0000000000000000";

    private static readonly string[] Variables = ["DOTNET_", "TZ=", "PWD=/", "SHLVL=", "_="];

    public static string? FirstOther()
    {
        try
        {
            // Process 1 of a namespace of its own is bubblewrap's.
            return Directory.EnumerateDirectories("/proc")
                .Select(Path.GetFileName)
                .FirstOrDefault(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                    && id != 1 && id != Environment.ProcessId);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static string? FirstPrivilege()
    {
        var status = Status();
        if (status["NoNewPrivs"] != "1") return "new privileges";
        if (status["Seccomp"] != "2") return "no seccomp filter is in force";
        return Array.Find(["CapInh", "CapPrm", "CapEff", "CapAmb"], set => status[set] != NoCapability);
    }

    /// <summary>Of its own and, where it can be seen, of the process before it, which is bubblewrap's.</summary>
    public static string? FirstVariable() => VariablesOf("self").Concat(VariablesOf("1"))
        .FirstOrDefault(variable => !Array.Exists(Variables, known => variable.StartsWith(known, StringComparison.Ordinal)));

    /// <summary>The user whose files are root's, or nothing where it is another.</summary>
    public static string? ForeignUser() => Status()["Uid"].Split('\t')[0] is var user && user is "0" ? "root" : null;

    private static string[] VariablesOf(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static Dictionary<string, string> Status() => File.ReadLines("/proc/self/status")
        .Select(line => line.Split(':', 2))
        .ToDictionary(pair => pair[0], pair => pair[1].Trim());
}
