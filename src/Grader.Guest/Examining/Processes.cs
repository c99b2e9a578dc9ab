using System.Globalization;

namespace Grader.Guest.Examining;

/// <summary>What /proc shows of other processes and of this one (proc(5)), and the limits that this one runs under.</summary>
internal static unsafe class Processes
{
    private const string NoCapability = "0000000000000000";

    // RLIMIT_* of setrlimit(2), and the most that each may be.
    private static readonly (int Resource, ulong Most, string Name)[] Limits =
        [(4, 0, "core dumps"), (1, 1 << 20, "size of files"), (7, 1024, "open files"), (3, 64 << 20, "stack")];

    private static readonly string[] Variables = ["DOTNET_", "TZ=", "PWD=/", "SHLVL=", "_="];

    public static string? FirstOther()
    {
        try
        {
            // Process 1 of the sandbox's own namespace is bubblewrap's.
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

    /// <summary>Of this process and, if it can be seen, of process 1, which is bubblewrap's.</summary>
    public static string? FirstVariable() => VariablesOf("self").Concat(VariablesOf("1"))
        .FirstOrDefault(variable => !Array.Exists(Variables, known => variable.StartsWith(known, StringComparison.Ordinal)));

    public static string? ForeignUser() => Status()["Uid"].Split('\t')[0] == "0" ? "root" : null;

    public static string? FirstMissingLimit() => Array.Find(Limits, limit => HardLimitOf(limit.Resource) > limit.Most).Name;

    // The hard one, because the program may raise the other up to it.
    private static ulong HardLimitOf(int resource)
    {
        var limits = stackalloc ulong[2];
        NativeMethods.Check(NativeMethods.GetResourceLimit(resource, limits), "getrlimit");
        return limits[1];
    }

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
