// expect: rejected: the namespace `Xunit` is reserved; give your type another one, line 4, column 18
namespace Xunit
{
    public class Assert { public static void Equal(object a, object b) { } }
}
