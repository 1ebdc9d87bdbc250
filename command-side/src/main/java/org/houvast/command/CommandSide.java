package org.houvast.command;

import org.houvast.command.access.AccessRules;
import org.houvast.command.attachment.axon.AttachmentBeans;
import org.houvast.command.duty.reaction.DutyReactions;
import org.houvast.command.familycase.axon.CaseAggregates;
import org.houvast.command.http.CommandHttp;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * The command side as a library: import it into an application that brings a {@code MongoDatabase}, {@code PersonalKeys}
 * and a {@code Clock}, and somebody to log people in. Commands from inside the process go to its {@code CommandDesk}.
 */
@Configuration(proxyBeanMethods = false)
@Import({CaseAggregates.class, CommandHttp.class, AccessRules.class, DutyReactions.class, AttachmentBeans.class})
@PropertySource("classpath:command/command-side.properties")
public class CommandSide {}
