namespace Grader.Sandbox.Cgroups;

/// <summary>Picks the version that this machine offers.</summary>
internal static class CgroupHierarchy
{
    /// <summary>What the names of our folders begin with; the number of the service follows.</summary>
    public const string Prefix = "grader-";

    /// <summary>Null where no controllers can be had.</summary>
    public static ICgroupHierarchy? Discover() => (ICgroupHierarchy?)CgroupV2.Discover() ?? CgroupV1.Discover();

    public static string NameFor(long number) => $"{Prefix}{Environment.ProcessId}-{number}";
}
