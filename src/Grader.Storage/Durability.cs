namespace Grader.Storage;

/// <summary>What a commit survives.</summary>
public enum Durability
{
    /// <summary>A loss of power: it has reached the disk when the commit returns.</summary>
    Disk,

    /// <summary>
    /// The death of the process, but perhaps not a loss of power. For what a start finds out again by itself, such as a
    /// lease or the confirmation of a message; saves the wait for the disk. The next commit of the other kind takes it
    /// to the disk too, and no reader sees one without the other.
    /// </summary>
    Process,
}
