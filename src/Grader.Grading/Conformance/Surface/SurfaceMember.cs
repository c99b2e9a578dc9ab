namespace Grader.Grading.Conformance.Surface;

/// <summary>One declared member. Types in it are written as <see cref="TypeKeys"/> does, for comparison.</summary>
internal sealed record SurfaceMember
{
    public required MemberKind Kind { get; init; }

    /// <summary>Metadata name.</summary>
    public required string Name { get; init; }

    /// <summary>The whole declaration in C#, without body.</summary>
    public required string Declaration { get; init; }

    public required Visibility Visibility { get; init; }

    public required bool IsStatic { get; init; }

    /// <summary>The return type, or the type of the property, event or field.</summary>
    public required string Type { get; init; }

    public IReadOnlyList<SurfaceParameter> Parameters { get; init; } = [];

    /// <summary>For each type parameter of a method its constraints.</summary>
    public IReadOnlyList<string> TypeParameters { get; init; } = [];

    /// <summary>Written with <c>this</c>, or in an extension block.</summary>
    public bool IsExtension { get; init; }

    /// <summary>An override adds nothing that others bind to.</summary>
    public bool IsOverride { get; init; }

    public bool IsAbstract { get; init; }

    /// <summary>Others may override it.</summary>
    public bool IsOverridable { get; init; }

    /// <summary>Of a property: its accessors that others see, such as <c>get</c>, <c>set</c>, <c>init</c>. Of a field: <c>readonly</c>, <c>const 3</c>.</summary>
    public IReadOnlyList<string> Traits { get; init; } = [];

    /// <summary>A record's own members, which come and go with its being a record.</summary>
    public bool IsOfRecord { get; init; }

    public bool IsPublic => Visibility is not Visibility.Hidden;

    /// <summary>What calls are bound by.</summary>
    public bool HasSameParameters(SurfaceMember other) =>
        TypeParameters.Count == other.TypeParameters.Count && Parameters.Select(p => p.Type).SequenceEqual(other.Parameters.Select(p => p.Type));
}
