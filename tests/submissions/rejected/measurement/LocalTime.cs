// expect: rejected: `DateTime.ToLocalTime` is not allowed here: local time depends on the machine, line 6, column 57
// expect: rejected: `DateTimeOffset.LocalDateTime` is not allowed here: local time depends on the machine, line 8, column 63
// about: the time zone of the machine
public static class Solution
{
    public static DateTime Local(DateTime time) => time.ToLocalTime();

    public static DateTime Local(DateTimeOffset time) => time.LocalDateTime;
}
