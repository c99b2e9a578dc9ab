// expect: rejected: `[AssemblyMetadata]` is not allowed here, line 4, column 12
using System.Reflection;

[assembly: AssemblyMetadata("key", "value")]
public class Nothing;
