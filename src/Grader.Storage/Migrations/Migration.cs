using System.Globalization;
using System.Reflection;

namespace Grader.Storage.Migrations;

/// <summary>
/// One numbered script of a provider, embedded from <c>Migrations/&lt;provider&gt;/0001_name.sql</c>. Scripts only
/// expand the schema, so that an older program can use a newer database during a deployment.
/// </summary>
internal sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>The scripts of a provider, in order.</summary>
    public static IReadOnlyList<Migration> Embedded(string provider)
    {
        var assembly = typeof(Migration).Assembly;
        var prefix = $"{typeof(Migration).Namespace}.{provider}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name, name[prefix.Length..]))
            .OrderBy(migration => migration.Version)];
    }

    private static Migration Read(Assembly assembly, string resource, string fileName)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var number = fileName[..fileName.IndexOf('_', StringComparison.Ordinal)];
        return new(int.Parse(number, CultureInfo.InvariantCulture), Path.GetFileNameWithoutExtension(fileName), reader.ReadToEnd());
    }
}
