namespace Grader.Testing.Properties;

/// <summary>
/// One program of the table of properties: <c>tests/properties/&lt;PROPERTY&gt;/&lt;right|wrong&gt;-&lt;name&gt;.cs</c>, and
/// beside it the hidden test <c>Check.cs</c>. A program for another check of the same property names it:
/// <c>wrong-peeks.chunk.cs</c> is for <c>chunk.Check.cs</c>.
/// </summary>
/// <param name="Property">The id, such as <c>LZ-PULL</c>.</param>
/// <param name="Name">The file's name.</param>
public sealed record PropertyProgram(string Property, string Name)
{
    internal const string RightPrefix = "right-";
    internal const string WrongPrefix = "wrong-";

    private const string Check = "Check.cs";

    /// <summary>True where it must pass; a wrong one must die on its property.</summary>
    public bool IsRight => Name.StartsWith(RightPrefix, StringComparison.Ordinal);

    /// <summary>The name of the hidden test's file.</summary>
    public string CheckName => Variant is { } variant ? $"{variant}.{Check}" : Check;

    /// <summary>The challenge that <see cref="PropertyPack"/> makes of the check: <c>lz-pull</c>, <c>lz-pull-matches</c>.</summary>
    public string Slug => $"{Property}{(Variant is { } variant ? $"-{variant}" : "")}".ToLowerInvariant();

    private string? Variant => Name.Split('.') is [_, var variant, _] ? variant : null;

    public string ReadCode() => PropertyTable.Read(Property, Name);

    public string ReadCheck() => PropertyTable.Read(Property, CheckName);

    public override string ToString() => $"{Property}/{Name}";
}
