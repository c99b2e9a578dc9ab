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
            .Where(IsNeeded).Select(path => MetadataReference.CreateFromFile(path))];

    /// <returns>The check's Run method, bound to the program.</returns>
    public static Func<Task> Compile(string program, string check)
    {
        var type = Load(program, check).GetType("Check", throwOnError: true)!;
        return Bind(type.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!, target: null);
    }

    /// <returns>Every fact of the test class, bound to the program, each on an object of its own.</returns>
    public static IReadOnlyList<Func<Task>> CompileTests(string program, string tests) =>
    [
        .. Load(program, tests).GetExportedTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute)))
                .Select(method => Bind(method, Activator.CreateInstance(type)))),
    ];

    private static Assembly Load(string program, string test)
    {
        var submission = Emit("Submission", [Usings, program], []);
        var hidden = Emit("HiddenTests", [TestUsings, test], [submission]);
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(submission));
        return context.LoadFromStream(new MemoryStream(hidden));
    }

    private static Func<Task> Bind(MethodInfo method, object? target)
    {
        if (method.ReturnType == typeof(Task)) return method.CreateDelegate<Func<Task>>(target);
        var run = method.CreateDelegate<Action>(target);
        return () =>
        {
            run();
            return Task.CompletedTask;
        };
    }

    private static bool IsNeeded(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name is "xunit.assert" or "xunit.core" or "xunit.abstractions" or "Grader.Probes" or "System.Private.CoreLib"
            or "System.Runtime" or "System.Linq"
            or "System.Collections" or "System.Threading" or "System.Threading.Channels" or "System.Runtime.Numerics"
            or "System.Linq.AsyncEnumerable" or "System.Memory" or "System.Console";
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
