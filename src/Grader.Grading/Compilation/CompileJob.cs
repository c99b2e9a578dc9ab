using Grader.Contracts.Submissions;

namespace Grader.Grading.Compilation;

/// <summary>One assembly to compile.</summary>
internal sealed record CompileJob(string AssemblyName, IReadOnlyList<SourceFile> Files)
{
    public IReadOnlyList<string> GlobalUsings { get; init; } = [];

    public IReadOnlyList<string> Defines { get; init; } = [];

    public IReadOnlyList<AssemblyImage> References { get; init; } = [];

    /// <summary>Asks for the facts of the source that the policy needs.</summary>
    public IReadOnlyCollection<string>? WatchedNames { get; init; }

    /// <summary>Asks for every use of another assembly, too: the exact places of what was refused.</summary>
    public bool ReportsUses { get; init; }

    /// <summary>A reference that is seen by <c>extern alias</c> alone.</summary>
    public (AssemblyImage Image, string Alias)? AliasedReference { get; init; }

    /// <summary>Nobody waits for it: every other job goes first.</summary>
    public bool IsPatient { get; init; }

    /// <summary>What the source is compared with after it compiled.</summary>
    public AssemblyImage? Contract { get; init; }

    public IEnumerable<AssemblyImage> AllReferences =>
        AliasedReference is { } aliased ? References.Append(aliased.Image) : References;
}
