using System.Runtime.Loader;

namespace Grader.TestHost.Running;

/// <summary>Loads the assemblies of the run from memory when something asks for them by name.</summary>
internal static class SubmittedAssemblies
{
    public static void Serve(IReadOnlyDictionary<string, byte[]> assemblies) =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name is { } simpleName && assemblies.TryGetValue(simpleName, out var bytes)
                ? context.LoadFromStream(new MemoryStream(bytes, writable: false))
                : null;
}
