namespace Grader.Grading.Conformance.Surface;

/// <summary>One declared type. Types in it are written as <see cref="TypeKeys"/> does, for comparison.</summary>
internal sealed record SurfaceType
{
    /// <summary>Metadata name: <c>IntRange/Enumerator</c>.</summary>
    public required string Name { get; init; }

    /// <summary>As C# names it: <c>IntRange.Enumerator</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The head of its declaration in C#.</summary>
    public required string Declaration { get; init; }

    public required TypeKind Kind { get; init; }

    /// <summary>Seen from other assemblies, with all the types around it.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>What matters of its modifiers, one word each: <c>static</c>, <c>sealed</c>, <c>readonly</c>, <c>ref</c> …</summary>
    public required IReadOnlyList<string> Modifiers { get; init; }

    /// <summary>For each type parameter its variance and constraints.</summary>
    public required IReadOnlyList<string> TypeParameters { get; init; }

    /// <summary>The base class; null for none or <c>object</c>. Of an enum: the type beneath it.</summary>
    public required string? Base { get; init; }

    public required IReadOnlyList<string> Interfaces { get; init; }

    public required bool IsRecord { get; init; }

    public required IReadOnlyList<SurfaceMember> Members { get; init; }
}
