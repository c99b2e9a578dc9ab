namespace Grader.Verification.Flakes;

/// <summary>
/// Every property with right programs and wrong ones that differ from them in that property alone: the files of
/// <c>samples/properties/</c>, carried inside the assembly so that an installed program has them.
/// </summary>
public static class PropertyTable
{
    private const string Prefix = "properties/";

    /// <summary>In order of property and name.</summary>
    public static IReadOnlyList<PropertyProgram> Programs { get; } =
    [
        .. from name in typeof(PropertyTable).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
           where name.StartsWith(Prefix, StringComparison.Ordinal)
           let parts = name[Prefix.Length..].Split('/')
           where parts is [_, var file] && IsProgram(file)
           select new PropertyProgram(parts[0], parts[1]),
    ];

    /// <summary>The ids of the table.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        [.. Programs.Select(program => program.Property).Distinct(StringComparer.Ordinal)];

    internal static string Read(string property, string file)
    {
        using var stream = typeof(PropertyTable).Assembly.GetManifestResourceStream($"{Prefix}{property}/{file}")
            ?? throw new FileNotFoundException($"The table of properties has no file {property}/{file}.");
        return new StreamReader(stream).ReadToEnd();
    }

    private static bool IsProgram(string file) =>
        file.StartsWith(PropertyProgram.RightPrefix, StringComparison.Ordinal)
            || file.StartsWith(PropertyProgram.WrongPrefix, StringComparison.Ordinal);
}
