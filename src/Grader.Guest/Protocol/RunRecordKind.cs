namespace Grader.Guest.Protocol;

public enum RunRecordKind
{
    /// <summary>The assemblies are loaded and the hidden tests are known.</summary>
    Loaded,

    /// <summary>A test begins.</summary>
    Started,

    /// <summary>A test has ended.</summary>
    Finished,

    /// <summary>Every test that was asked for has been run; nothing follows.</summary>
    Final,
}
