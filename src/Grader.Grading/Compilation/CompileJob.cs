using Grader.Contracts.Submissions;

namespace Grader.Grading.Compilation;

/// <summary>One assembly to compile.</summary>
internal sealed record CompileJob(string AssemblyName, IReadOnlyList<SourceFile> Files)
{
    public IReadOnlyList<string> GlobalUsings { get; init; } = [];

    public IReadOnlyList<string> Defines { get; init; } = [];

    public IReadOnlyList<AssemblyImage> References { get; init; } = [];

    /// <summary>Requests the facts about the source that the policy needs.</summary>
    public IReadOnlyCollection<string>? WatchedNames { get; init; }

    /// <summary>Also requests every use of another assembly: the exact locations of what was refused.</summary>
    public bool ReportsUses { get; init; }

    /// <summary>A reference visible only through an <c>extern alias</c>.</summary>
    public (AssemblyImage Image, string Alias)? AliasedReference { get; init; }

    /// <summary>No submission waits for it; every other job goes first.</summary>
    public bool IsPatient { get; init; }

    /// <summary>What the source is compared with after it compiled.</summary>
    public AssemblyImage? Contract { get; init; }

    public IEnumerable<AssemblyImage> AllReferences =>
        AliasedReference is { } aliased ? References.Append(aliased.Image) : References;
}
