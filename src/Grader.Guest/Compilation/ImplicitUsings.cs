namespace Grader.Guest.Compilation;

/// <summary>The implicit usings of Microsoft.NET.Sdk, with which every submission compiles.</summary>
public static class ImplicitUsings
{
    public static IReadOnlyList<string> Namespaces { get; } =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    /// <summary>A file of <c>global using</c> directives for these namespaces and others.</summary>
    public static string ToSource(params IEnumerable<string> others) =>
        string.Concat(Namespaces.Concat(others).Select(name => $"global using {name};\n"));
}
