using System.Reflection;
using System.Runtime.Loader;
using Grader.Guest.Kernel;
using Grader.Guest.Protocol;

namespace Grader.TestHost.Running;

/// <summary>
/// The hidden tests of one assembly. They are xunit tests, but nothing of xunit's runner is in this process: it would cost each submission
/// more than its tests do, and would ask exceptions of student code what they say (docs/decisions).
/// </summary>
internal sealed class HiddenTests(Assembly assembly)
{
    /// <summary>Bytes of the longest assembly that is loaded with its machine code; without it, the runtime compiles the tests.</summary>
    private const int LongestFile = 8 << 20;

    private readonly Type[] classes = assembly.GetExportedTypes();

    /// <summary>For <see cref="LoadCode"/>: nobody can make it later.</summary>
    public static MemoryFile NewFile() => new(LongestFile);

    /// <summary>
    /// Loads hidden tests from a file that no other process sees, and closes it: from bytes, the runtime would not take the machine code.
    /// </summary>
    public static void LoadCode(ReadOnlySpan<byte> tests, MemoryFile file)
    {
        using var opened = file;
        opened.Fill(tests);
        AssemblyLoadContext.Default.LoadFromAssemblyPath(opened.Path);
    }

    /// <param name="assemblyName">The simple name of an assembly that has been loaded.</param>
    public static HiddenTests Load(string assemblyName) => new(Assembly.Load(new AssemblyName { Name = assemblyName }));

    /// <summary>Runs one test, <c>Class.Method</c>, to its end.</summary>
    /// <param name="stillRunning">Told where it is if it takes long.</param>
    /// <exception cref="InvalidDataException">There is no such test.</exception>
    public TestOutcome Run(string test, Action<TestOutcome> stillRunning)
    {
        using var execution = new TestExecution(Find(test), stillRunning);
        return execution.Run();
    }

    // A loop: looking a type up by its name compiles the parser of such names.
    private MethodInfo Find(string test)
    {
        var dot = test.LastIndexOf('.');
        var className = test[..dot];
        foreach (var candidate in classes)
        {
            if (candidate.FullName == className && candidate.GetMethod(test[(dot + 1)..]) is { } method) return method;
        }

        throw new InvalidDataException("A test of the manifest is not in the assembly.");
    }
}
