namespace Grader.Storage;

/// <summary>What a commit survives.</summary>
public enum Durability
{
    /// <summary>A power failure: the commit is on disk when it returns.</summary>
    Disk,

    /// <summary>
    /// The death of the process, but perhaps not a power failure. For data that a start can restore, such as a lease or the
    /// confirmation of a message; it saves the wait for the disk. The next <see cref="Disk"/> commit takes it to disk too.
    /// </summary>
    Process,
}
