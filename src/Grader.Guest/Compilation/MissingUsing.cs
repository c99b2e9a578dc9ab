namespace Grader.Guest.Compilation;

/// <summary>A type that the source names without its using.</summary>
/// <param name="Name">As the source names it.</param>
/// <param name="Namespaces">Those of the framework that have such a type.</param>
public sealed record MissingUsing(string Name, IReadOnlyList<string> Namespaces)
{
    /// <summary>What every advice says.</summary>
    public const string Add = "is not known here: add ";

    /// <summary>What the student reads.</summary>
    public string Advice() => $"`{Name}` {Add}{string.Join(" or ", Namespaces.Select(home => $"`using {home};`"))} at the top.";
}
