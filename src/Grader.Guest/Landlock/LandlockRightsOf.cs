namespace Grader.Guest.Landlock;

/// <summary>Which rights there are.</summary>
internal static class LandlockRightsOf
{
    /// <summary>Those that a rule for a file, and not a folder, may name.</summary>
    public const LandlockRights Files = LandlockRights.Execute | LandlockRights.WriteFile | LandlockRights.ReadFile
        | LandlockRights.Truncate | LandlockRights.DeviceControl;

    // Execute, write, read, list, remove and make of seven kinds: the first 13 bits. Then one right more per version.
    private const ulong First = (1UL << 13) - 1;
    private const ulong Refer = 1UL << 13;

    /// <summary>All that a kernel of this version of the interface can deny.</summary>
    public static LandlockRights Version(int version) => (LandlockRights)(First
        | (version >= 2 ? Refer : 0)
        | (version >= 3 ? (ulong)LandlockRights.Truncate : 0)
        | (version >= 5 ? (ulong)LandlockRights.DeviceControl : 0));
}
