using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Grader.Probes.Tests.Table;

/// <summary>Compiles a program and its check as the service does: two assemblies, Release, C# 14, implicit usings.</summary>
internal static class ProgramCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string TestUsings = Usings + """

        global using Xunit;
        global using Grader.Probes;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <returns>The check's Run method, bound to the program.</returns>
    public static Func<Task> Compile(string program, string check)
    {
        var submission = Emit("Submission", [Usings, program], []);
        var test = Emit("HiddenTests", [TestUsings, check], [submission]);
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(submission));
        var run = context.LoadFromStream(new MemoryStream(test)).GetType("Check", throwOnError: true)!
            .GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        return run.ReturnType == typeof(Task)
            ? run.CreateDelegate<Func<Task>>()
            : () =>
            {
                run.CreateDelegate<Action>()();
                return Task.CompletedTask;
            };
    }

    private static byte[] Emit(string name, string[] sources, byte[][] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source, Language)),
            [.. Platform, .. references.Select(image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return image.ToArray();
    }
}
