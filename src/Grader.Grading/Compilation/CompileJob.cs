using Grader.Contracts.Submissions;

namespace Grader.Grading.Compilation;

/// <summary>One assembly to compile.</summary>
internal sealed record CompileJob(string AssemblyName, IReadOnlyList<SourceFile> Files)
{
    public IReadOnlyList<string> GlobalUsings { get; init; } = [];

    public IReadOnlyList<string> Defines { get; init; } = [];

    public IReadOnlyList<AssemblyImage> References { get; init; } = [];

    /// <summary>A reference that only <c>extern alias</c> can see.</summary>
    public (AssemblyImage Image, string Alias)? AliasedReference { get; init; }

    /// <summary>Asks for the facts of the source that the policy needs.</summary>
    public IReadOnlyCollection<string>? WatchedNames { get; init; }

    /// <summary>Also asks for every use of another assembly: the exact places of what was refused.</summary>
    public bool ReportsUses { get; init; }

    /// <summary>No submission waits for it: foreground jobs go first.</summary>
    public bool IsBackground { get; init; }

    /// <summary>How deep source may nest; null for an author's.</summary>
    public SyntaxLimits? Limits { get; init; }

    /// <summary>What the source is compared with after it compiled.</summary>
    public AssemblyImage? Contract { get; init; }

    public IEnumerable<AssemblyImage> AllReferences => AliasedReference is { } aliased ? References.Append(aliased.Image) : References;
}

/// <summary>The bytes of an assembly under a key that always means the same bytes.</summary>
internal sealed record AssemblyImage(string Key, ReadOnlyMemory<byte> Bytes);
