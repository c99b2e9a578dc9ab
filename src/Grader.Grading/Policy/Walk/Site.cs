namespace Grader.Grading.Policy.Walk;

/// <summary>Where in the assembly something is used; mapped to the source only when it is reported.</summary>
internal readonly record struct Site
{
    /// <summary>Nowhere in particular: the assembly itself.</summary>
    public static Site Assembly { get; }

    public TypeDefinitionHandle Type { get; init; }

    public MethodDefinitionHandle Method { get; init; }

    public FieldDefinitionHandle Field { get; init; }

    /// <summary>The offset in the method's IL, or null for its signature.</summary>
    public int? Offset { get; init; }

    /// <summary>What the compiler may emit here beyond what it may emit anywhere.</summary>
    public EmissionContext Context { get; init; }

    /// <summary>A field that the compiler generated, for a local variable or as a cache; no one wrote it.</summary>
    public bool IsHidden { get; init; }

    public bool Permits(Permission permission) =>
        permission.IsGranted || permission.OnlyIn == EmissionContext.Anywhere
        || (permission.OnlyIn == Context && Context != EmissionContext.Anywhere);
}
