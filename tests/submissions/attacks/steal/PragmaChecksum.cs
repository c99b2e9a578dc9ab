// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: gives the compiler the path of a file by #pragma checksum.
#pragma checksum "/var/tmp/grader-planted-secret" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "00"
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
