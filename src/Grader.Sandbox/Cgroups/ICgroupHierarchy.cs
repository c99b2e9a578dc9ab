namespace Grader.Sandbox.Cgroups;

/// <summary>Where this process may make control groups.</summary>
internal interface ICgroupHierarchy
{
    /// <summary><c>v1</c> or <c>v2</c>.</summary>
    string Version { get; }

    ICgroup Create(string name, SandboxProgram program);
}
