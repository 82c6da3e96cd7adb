package org.readout.report.xhtml;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import org.readout.model.book.Book;
import org.readout.model.briefing.Briefing;

/**
 * Lets a template see what the records of a briefing or a book declare, and nothing they inherit.
 */
final class BriefingMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {
  private static final Set<String> VIEWS =
      Set.of(Briefing.class.getPackageName(), Book.class.getPackageName());

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return method.getParameterCount() == 0
        && VIEWS.contains(method.getDeclaringClass().getPackageName());
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
